import { bylineStart } from './byline-words-table';
import { linesOf } from './lines-of';
import type { PageEvidence } from './page-evidence';
import { squeeze } from './squeeze';
import type { TextPiece } from './text-pieces';
import type { VisibleByline } from './visible-bylines';

export const headlineLine = 'line under the headline';
const longestByline = 140;
/** So many pieces may stand between a headline and the line that says who wrote this very article. */
const nearby = 20;
/** A text of this length is the story: no byline stands behind it. */
const storyLength = 250;

/** "By Ann Lee" in one piece was written for this article; accounts in links and templates may be an editor's. */
export const wholeByline = /^(?:By|Von|Par|Por|Door)\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}$/u;

/** The smallest box around a piece of text that says more than the word "by". */
function boxOf({ text, element }: TextPiece): Element | undefined {
  let box: Element | undefined = element;
  for (let step = 0; box && step < 3 && squeeze(box.textContent).length < text.length + 3; step++)
    box = box.parentElement ?? undefined;
  return box && squeeze(box.textContent).length <= longestByline ? box : undefined;
}

/** The piece and what stands behind it in its box, as one line. */
export function lineFrom(piece: TextPiece): string {
  const box = boxOf(piece);
  const lines = box ? linesOf(box) : [piece.text];
  const from = Math.max(0, lines.indexOf(piece.text));
  return lines
    .slice(from, from + 8)
    .join(' | ')
    .slice(0, longestByline);
}

/** Lines that begin as bylines do: an account that posted may stand before the writer. */
const mostLines = 3;

/** A label that says what the name is, or the writer's post, tells more than a class and the word "by". */
const saysWriter =
  /^(?:author|autor(?:in)?|auteur|autore|autora|tác giả|автор)\s*[:：|]|\b(?:writer|reporter|correspondent)$/iu;
const trustIn = (line: string): number => (saysWriter.test(line) ? 0.8 : 0.76);

/** The first lines between the headline and the story that begin as bylines do ("By …", "Von …"), whatever their markup. */
export function headlineBylines({ around }: PageEvidence): readonly VisibleByline[] {
  const story = around.after.findIndex(({ text }) => text.length > storyLength);
  const before = story < 0 ? around.after : around.after.slice(0, story);
  const begun = before.filter(({ text }) => bylineStart.test(text));
  return begun.slice(0, mostLines).map((piece, rank) => {
    const text = lineFrom(piece);
    const isOwn = wholeByline.test(piece.text) && before.indexOf(piece) < nearby;
    return { text, confidence: (isOwn ? 0.96 : trustIn(text)) - rank / 100, from: headlineLine };
  });
}
