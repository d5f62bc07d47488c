import { type Edits, figureLine, quoteLine, type SavedSummary, type Summary } from '@/article';
import type { MessageKey } from '../../i18n';

interface EditField {
  readonly name: keyof Edits;
  readonly label: MessageKey;
  /** Many values, one to a line. */
  readonly isList: boolean;
  readonly rows: number;
}

export const editFields: readonly EditField[] = [
  { name: 'title', label: 'library_field_title', isList: false, rows: 2 },
  { name: 'lead', label: 'library_field_lead', isList: false, rows: 3 },
  { name: 'keyPoints', label: 'library_edit_points', isList: true, rows: 8 },
  { name: 'figures', label: 'library_edit_figures', isList: true, rows: 6 },
  { name: 'quotes', label: 'library_edit_quotes', isList: true, rows: 5 },
  { name: 'people', label: 'library_edit_people', isList: true, rows: 4 },
  { name: 'organisations', label: 'library_edit_organisations', isList: true, rows: 3 },
  { name: 'places', label: 'library_edit_places', isList: true, rows: 3 },
  { name: 'byline', label: 'library_edit_byline', isList: true, rows: 2 },
  { name: 'agency', label: 'library_field_agency', isList: false, rows: 1 },
  { name: 'section', label: 'library_field_section', isList: false, rows: 1 },
  { name: 'published', label: 'library_field_published', isList: false, rows: 1 },
  { name: 'dateline', label: 'library_field_dateline', isList: false, rows: 1 },
];

/** A field of a summary as it is edited: lists line by line. */
export function fieldText(summary: Summary, name: keyof Edits): string {
  switch (name) {
    case 'keyPoints':
      return summary.keyPoints.map(({ text }) => text).join('\n');
    case 'figures':
      return summary.figures.map(figureLine).join('\n');
    case 'quotes':
      return summary.quotes.map(quoteLine).join('\n');
    case 'people':
    case 'organisations':
    case 'places':
      return summary[name].map((item) => item.name).join('\n');
    case 'byline':
      return summary.byline.join('\n');
    default:
      return summary[name];
  }
}

const squeeze = (text: string): string => text.trim().replace(/\s+/g, ' ');
const linesOf = (text: string): readonly string[] => text.split('\n').map(squeeze).filter(Boolean);

/** True where every line can be a figure, which needs a number. */
export const areFigures = (text: string): boolean => linesOf(text).every((line) => /\d/.test(line));

/** The edits that a form stands for: what reads as it was extracted is no edit. */
export function editsOf({ summary }: SavedSummary, typed: (name: keyof Edits) => string): Edits {
  const changed = editFields.flatMap(({ name, isList }) => {
    const value = isList ? linesOf(typed(name)) : squeeze(typed(name));
    const extracted = fieldText(summary, name);
    const before = isList ? linesOf(extracted) : squeeze(extracted);
    return `${value}` === `${before}` ? [] : [[name, value] as const];
  });
  return Object.fromEntries(changed);
}
