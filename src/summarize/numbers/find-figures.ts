import type { Figure } from '@/article';
import type { TextDocument } from '../text/document-text';
import { spanAt } from '../text/spans';
import { paragraphDates } from './find-dates';
import { type FoundFigure, readFigures } from './read-figures';

/** An approximate value and the same value plain are one fact. */
const keyOf = ({ value, upper, unit }: FoundFigure): string =>
  [value, upper ?? '', unit.toLowerCase()].join('|');

/**
 * Figures of lead, body and captions in the order of the text: numbers with what they measure or
 * count, each value with its unit once. Dates, times, names, ordinals and ages are none.
 */
export function findFigures(document: TextDocument): readonly Figure[] {
  const seen = new Set<string>();
  const figures: Figure[] = [];
  for (const paragraph of [...document.paragraphs, ...document.captions]) {
    const { index, text } = paragraph;
    for (const figure of readFigures(text, document.language, paragraphDates(document, paragraph))) {
      const key = keyOf(figure);
      if (seen.has(key)) continue;
      seen.add(key);
      const { start, end, ...facts } = figure;
      figures.push({ raw: text.slice(start, end), ...facts, span: spanAt(document, index, start, end) });
    }
  }
  return figures;
}
