import type { SavedSummary } from '@/article';
import { edited } from '../edited';

/** Raise it whenever a card holds more or other things, or lies elsewhere; cards of another number are made anew. */
export const cardSchema = 2;

/**
 * What lists, filters, groups and plots need of a record: about a kilobyte, where the record itself has ten
 * and more. Made from the record, never edited by itself.
 */
export interface Card {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly host: string;
  readonly section: string;
  readonly language: string;
  readonly direction: SavedSummary['summary']['direction'];
  readonly published: string;
  readonly savedAt: string;
  readonly updatedAt: string;
  readonly readAt: string;
  readonly deletedAt: string;
  readonly starred: boolean;
  /** First key point, else the lead; cut. */
  readonly point: string;
  /** The publisher's tags. */
  readonly tags: readonly string[];
  readonly userTags: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** Distinct units of its figures. */
  readonly units: readonly string[];
  /** The beginning of the person's note. */
  readonly note: string;
  /** Earlier versions that are kept. */
  readonly versions: number;
  readonly isEdited: boolean;
  /** An address that waits for its summary, from an import of links. */
  readonly isLink: boolean;
  readonly recordBytes: number;
  readonly textBytes: number;
}

/** A row shows two lines of it. */
const pointCharacters = 240;
const noteCharacters = 120;
/** Names per kind: what stands later in an article is rarely what it is about. */
const namesPerKind = 12;

const cut = (text: string, characters: number): string =>
  text.length > characters ? `${text.slice(0, characters)}…` : text;
const names = (items: readonly { readonly name: string }[]): readonly string[] =>
  items.slice(0, namesPerKind).map(({ name }) => name);

/** Bytes that a value takes as JSON in UTF-8, which is how browsers store it. */
export const bytesOf = (value: unknown): number =>
  value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;

/** A record without a summary: the engine never ran on it. */
export const isLink = ({ summary }: Pick<SavedSummary, 'summary'>): boolean => summary.extractor === '';

/** The card of a record; `textBytes` is the size of its saved text. */
export function cardOf(saved: SavedSummary, textBytes: number): Card {
  const summary = edited(saved);
  const { id, savedAt, updatedAt, readAt, deletedAt, starred, userTags } = saved;
  const { url, title, publisher, section, language, direction, published, tags } = summary;
  return {
    ...{ id, savedAt, updatedAt, readAt, deletedAt, starred, userTags },
    ...{ url, title, section, language, direction, published, tags },
    publisher: publisher.name,
    host: publisher.host,
    point: cut(summary.keyPoints[0]?.text || summary.lead, pointCharacters),
    people: names(summary.people),
    organisations: names(summary.organisations),
    places: names(summary.places),
    units: [...new Set(summary.figures.map(({ unit }) => unit))].filter(Boolean).slice(0, namesPerKind),
    note: cut(saved.note, noteCharacters),
    versions: saved.versions.length,
    isEdited: Object.keys(saved.edits).length > 0,
    isLink: isLink(saved),
    recordBytes: bytesOf(saved),
    textBytes,
  };
}
