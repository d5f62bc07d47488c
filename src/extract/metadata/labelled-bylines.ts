import { bylineLabel } from './byline-words-table';
import { lineFrom, wholeByline } from './headline-bylines';
import type { PageEvidence } from './page-evidence';
import { type TextPiece, textPieces } from './text-pieces';
import type { VisibleByline } from './visible-bylines';

export const labelledLine = 'labelled line';
const longest = 120;

/** Pieces behind the headline where pages tell whose news they pass on. */
const sourceReach = 16;

/** What stands behind a label "Source:" of its own by the headline. */
export function sourceLines({ around }: PageEvidence): readonly VisibleByline[] {
  const row = around.after.slice(0, sourceReach).map(({ text }) => text);
  const label = row.findIndex((text) => /^(?:source|quelle|fonte|fuente)\s*:$/i.test(text));
  const name = label < 0 ? '' : (row[label + 1] ?? '');
  const isOffice = name !== '' && name.length < longest && !/^press/i.test(name);
  return isOffice ? [{ text: `Source: ${name}`, confidence: 0.4, from: 'source by the headline' }] : [];
}

/** The word for "by", alone or with a name: most pieces of a page are passed over by this. */
const byWord = /^(?:By|Von|Par|Por|Door)(?=\s\p{Lu}|:?$)/u;

/** "By Ann Lee" as one line, '' for any other piece. */
const signatureOf = (piece: TextPiece): string => {
  const line = piece.text.length < longest && byWord.test(piece.text) ? lineFrom(piece) : '';
  const text = line.replace(/[\s|]+/g, ' ').trim();
  return wholeByline.test(text) ? text : '';
};

/** The only line of the page that is nothing but "By Ann Lee", wherever it stands; several may be of teasers. */
function loneSignature(
  pieces: readonly TextPiece[],
  { isElsewhere }: PageEvidence,
): readonly VisibleByline[] {
  const lines = pieces
    .map((piece) => ({ piece, text: signatureOf(piece) }))
    .filter(({ piece, text }) => text && !isElsewhere(piece.element));
  const [line] = lines;
  const isLone = new Set(lines.map(({ text }) => text)).size === 1;
  return line && isLone ? [{ text: line.text, confidence: 0.43, from: 'only line of its kind' }] : [];
}

/** The label with what its box says behind it, or where the box is the story, with the next piece. */
function labelledFrom(label: TextPiece, next: TextPiece | undefined): string {
  const line = lineFrom(label);
  return line === label.text && next && /[:：]$/.test(line) ? `${line} ${next.text}`.slice(0, longest) : line;
}

/**
 * The first line of the page that a label makes a byline ("Author: …", "Tác giả: …"), often below the story, and
 * the one line that says who wrote without a label.
 */
export function labelledBylines(evidence: PageEvidence): readonly VisibleByline[] {
  const pieces = textPieces(evidence.document);
  const at = pieces.findIndex(
    ({ text, element }) =>
      text.length < longest && /[:：]/.test(text) && bylineLabel.test(text) && !evidence.isElsewhere(element),
  );
  const piece = pieces[at];
  const line = piece ? labelledFrom(piece, pieces[at + 1]) : '';
  const labelled = line ? [{ text: line, confidence: 0.45, from: labelledLine }] : [];
  return [...labelled, ...loneSignature(pieces, evidence)];
}
