import Papa from 'papaparse';
import { allTags, type Exported, withRole } from './exported';

const join = (texts: readonly string[]): string => texts.join(' | ');

/** One row per summary; fields of many values are joined by " | ". Columns have the names of the model. */
const rowOf = (item: Exported) => {
  const { saved, summary } = item;
  return {
    id: saved.id,
    url: summary.url,
    title: summary.title,
    lead: summary.lead,
    byline: join(summary.byline),
    agency: summary.agency,
    publisher: summary.publisher.name,
    host: summary.publisher.host,
    section: summary.section,
    published: summary.published,
    modified: summary.modified,
    language: summary.language,
    words: summary.wordCount,
    keyPoints: join(summary.keyPoints.map(({ text }) => text)),
    figures: join(summary.figures.map(({ raw, what }) => (what ? `${raw}: ${what}` : raw))),
    people: join(summary.people.map(withRole)),
    organisations: join(summary.organisations.map(({ name }) => name)),
    places: join(summary.places.map(({ name }) => name)),
    dates: join(summary.dates.map(({ iso }) => iso)),
    quotes: join(summary.quotes.map(({ text, speaker }) => (speaker ? `${text} — ${speaker}` : text))),
    tags: join(allTags(item)),
    note: saved.note,
    starred: saved.starred,
    savedAt: saved.savedAt,
    updatedAt: saved.updatedAt,
    readAt: saved.readAt,
  };
};

/**
 * A table for spreadsheets: with a byte order mark, or Excel takes UTF-8 for something else; and with formulas
 * defused, as a cell that begins with "=" would be run.
 */
export const csvTable = (items: readonly Exported[]): string =>
  `\uFEFF${Papa.unparse(items.map(rowOf), { escapeFormulae: true })}\r\n`;
