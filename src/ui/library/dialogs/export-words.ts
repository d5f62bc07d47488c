import type { ExportWords } from '@/library';
import type { Translate } from '../../i18n';

/** The headings of exported files in the language of the interface. */
export const exportWords = (text: Translate, language: string): ExportWords => ({
  keyPoints: text('ui_points'),
  figures: text('ui_figures'),
  people: text('ui_people'),
  organisations: text('ui_organisations'),
  places: text('ui_places'),
  dates: text('ui_dates'),
  quotes: text('ui_quotes'),
  note: text('library_note'),
  source: text('library_export_source'),
  library: text('library_export_title'),
  language,
});
