import type { ExportWords } from '../../src/library';

/** The words of exported files, as the English interface has them. */
export const exportWords: ExportWords = {
  keyPoints: 'Key points',
  figures: 'Figures',
  people: 'People',
  organisations: 'Organisations',
  places: 'Places',
  dates: 'Dates',
  quotes: 'Quotes',
  note: 'Note',
  source: 'Source',
  library: 'Saved summaries',
  language: 'en',
};
