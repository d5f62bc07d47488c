import type { SavedSummary } from '@/article';
import { edited } from '../edited';

/** What of a record can be searched, weightiest field first. */
export interface SearchDoc {
  readonly id: string;
  readonly title: string;
  /** People, organisations, places, publisher, tags. */
  readonly names: string;
  /** Everything else, the note among it. */
  readonly body: string;
}

/** Every field of a record as text. The article's own text is not searched. */
export function searchDoc(saved: SavedSummary): SearchDoc {
  const summary = edited(saved);
  const { people, organisations, places, figures, quotes } = summary;
  const names = [
    ...people.flatMap(({ name, role, organisation }) => [name, role, organisation]),
    ...organisations.flatMap(({ name, abbreviation }) => [name, abbreviation]),
    ...places.map(({ name }) => name),
    ...[summary.publisher.name, summary.publisher.host, summary.agency, summary.section],
    ...[...summary.byline, ...summary.tags, ...saved.userTags],
  ];
  const body = [
    saved.note,
    summary.lead,
    ...summary.keyPoints.map(({ text }) => text),
    ...figures.flatMap(({ raw, what }) => [raw, what]),
    ...quotes.flatMap(({ text, speaker }) => [text, speaker]),
    ...summary.dates.map(({ raw }) => raw),
  ];
  const lines = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean).join('\n');
  return { id: saved.id, title: summary.title, names: lines(names), body: lines(body) };
}
