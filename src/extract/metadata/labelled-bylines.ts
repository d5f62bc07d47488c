import { bylineLabel } from './byline-words-table';
import { isElsewhere } from './elsewhere';
import { lineFrom } from './headline-bylines';
import type { PageEvidence } from './page-evidence';
import { textPieces } from './text-pieces';
import type { VisibleByline } from './visible-bylines';

export const labelledLine = 'labelled line';
const longest = 120;

/** The first line of the page that a label makes a byline ("Author: …", "Tác giả: …"), often below the story. */
export function labelledBylines({ document, headline }: PageEvidence): readonly VisibleByline[] {
  const piece = textPieces(document).find(
    ({ text, element }) =>
      text.length < longest &&
      /[:：]/.test(text) &&
      bylineLabel.test(text) &&
      !isElsewhere(element, headline),
  );
  return piece ? [{ text: lineFrom(piece), confidence: 0.45, from: labelledLine }] : [];
}
