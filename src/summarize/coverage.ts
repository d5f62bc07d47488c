import type { Coverage, Figure, KeyPoint, Span } from '@/article';
import type { TextDocument } from './text/document-text';

/** Whether two spans touch the same characters. */
const overlaps = (a: Span, b: Span): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

export interface Covered {
  readonly keyPoints: readonly KeyPoint[];
  readonly figures: readonly Figure[];
}

/**
 * How much of the article its key points use: sentences of lead and body (captions do not count),
 * and how many of the figures that were found, captions included, stand in a key point.
 */
export function coverage({ paragraphs }: TextDocument, { keyPoints, figures }: Covered): Coverage {
  const figuresUsed = figures.filter(({ span }) => keyPoints.some((point) => overlaps(span, point.span)));
  return {
    sentencesUsed: keyPoints.length,
    sentences: paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
    figuresUsed: figuresUsed.length,
    figures: figures.length,
  };
}
