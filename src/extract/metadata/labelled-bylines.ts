import { bylineLabel } from './byline-words-table';
import { isElsewhere } from './elsewhere';
import { lineFrom } from './headline-bylines';
import type { PageEvidence } from './page-evidence';
import { textPieces } from './text-pieces';
import type { VisibleByline } from './visible-bylines';

const longest = 120;

/** Two words with capitals, or a script that has none: "Text: Results" is no byline. */
const isNameOfSome = /\p{Lu}\S*\s+(?:\S+\s+)?\p{Lu}|[^\p{ASCII}\p{Lu}\p{Ll}]\p{L}$/u;

/** The first line of the page that a label makes a byline ("Author: …", "Tác giả: …"), often below the story. */
export function labelledBylines({ document, headline }: PageEvidence): readonly VisibleByline[] {
  const piece = textPieces(document).find(
    ({ text, element }) =>
      text.length < longest &&
      /[:：]/.test(text) &&
      bylineLabel.test(text) &&
      !isElsewhere(element, headline),
  );
  const line = piece && lineFrom(piece);
  return line && isNameOfSome.test(line.replace(bylineLabel, ''))
    ? [{ text: line, confidence: 0.45, from: 'labelled line' }]
    : [];
}
