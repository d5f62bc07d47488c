import type { TextSentence } from '../text/document-text';

/** A sentence of the body or the lead, with what ranking needs of it. */
export interface RankedSentence extends TextSentence {
  /** Paragraph it stands in, -1 for the lead. */
  readonly paragraph: number;
  /** Number among the sentences that are ranked. */
  readonly position: number;
  /** Number in its paragraph. */
  readonly inParagraph: number;
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  readonly distinct: ReadonlySet<string>;
}
