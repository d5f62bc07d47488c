import type { DateMention } from '@/article';
import type { TextDocument, TextParagraph } from '../text/document-text';
import { spanAt } from '../text/spans';
import { publicationDay } from './calendar';
import { type FoundDate, readDates } from './read-dates';

/** Everything in a paragraph that is a date or hides figures as one does. */
export const paragraphDates = (document: TextDocument, { text }: TextParagraph): FoundDate[] =>
  readDates({ text, language: document.language, published: publicationDay(document.published) });

/**
 * Calendar dates of lead and body, each ISO date once, where it is first named. A date without a year
 * gets the one nearest to the date of publication, and stays "--MM-DD" where that is not known.
 */
export function findDates(document: TextDocument): readonly DateMention[] {
  const seen = new Set<string>();
  const dates: DateMention[] = [];
  for (const paragraph of document.paragraphs) {
    for (const { start, end, iso, precision } of paragraphDates(document, paragraph)) {
      if (iso === '' || seen.has(iso)) continue;
      seen.add(iso);
      const raw = paragraph.text.slice(start, end);
      dates.push({ raw, iso, precision, span: spanAt(document, paragraph.index, start, end) });
    }
  }
  return dates;
}
