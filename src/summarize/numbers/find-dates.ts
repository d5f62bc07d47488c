import type { DateMention } from '@/article';
import type { TextDocument, TextParagraph } from '../text/document-text';
import { spanAt } from '../text/spans';
import { publicationDay } from './calendar';
import { type FoundDate, readDates } from './read-dates';

const datesCache = new WeakMap<TextParagraph, readonly FoundDate[]>();

/** Everything in a paragraph of the document that is a date or hides figures as one does. Cached: figures and dates both ask. */
export function paragraphDates(document: TextDocument, paragraph: TextParagraph): readonly FoundDate[] {
  const known = datesCache.get(paragraph);
  if (known) return known;
  const { language, published } = document;
  const found = readDates({ text: paragraph.text, language, published: publicationDay(published) });
  datesCache.set(paragraph, found);
  return found;
}

/**
 * Calendar dates of lead and body, each ISO date once, where it is first named. A date without a year
 * gets the one nearest to the date of publication, and stays "--MM-DD" where that is not known. Words
 * such as "hôm qua" are dates only by the date of publication, and say so.
 */
export function findDates(document: TextDocument): readonly DateMention[] {
  const all = document.paragraphs.flatMap((paragraph) =>
    paragraphDates(document, paragraph).map((date) => ({ paragraph, ...date })),
  );
  const absolute = new Set(all.filter(({ relative }) => !relative).map(({ iso }) => iso));
  const seen = new Set(['']);
  return all
    .filter(({ iso, relative }) => {
      if (seen.has(iso) || (relative && absolute.has(iso))) return false;
      seen.add(iso);
      return true;
    })
    .map(({ paragraph: { index, text }, start, end, iso, precision, relative }) => ({
      raw: text.slice(start, end),
      iso,
      precision,
      ...(relative ? { relative } : {}),
      span: spanAt(document, index, start, end),
    }));
}
