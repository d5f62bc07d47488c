import { isWordAt } from '../../text/letters';

/** Text between quotation marks. Offsets are UTF-16, end exclusive, marks left out. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** The paragraph ends before the marks close, as in a quotation of several paragraphs. */
  readonly isOpen: boolean;
}

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
};
const isWordChar = (char: string | undefined): boolean => char !== undefined && isWordAt(char, 0);

/** Whether the mark at `at` opens a passage: after a letter it closes or is an apostrophe. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === '"') return !/^\s?[,.;:!?)]/.test(text.slice(at + 1, at + 3));
  if (mark !== '‘') return true;
  return !isWordChar(text[at - 1]) && isWordChar(text[at + 1]);
}

/** Where the passage that opens at `from` closes, or -1. */
function closeOf(text: string, from: number, mark: string): number {
  const close = closing[mark] ?? mark;
  if (mark === '‘') {
    for (let at = text.indexOf(close, from); at >= 0; at = text.indexOf(close, at + 1))
      if (!isWordChar(text[at + 1])) return at;
    return -1;
  }
  const at = text.indexOf(close, from);
  const straight = mark === '“' ? text.indexOf('"', from) : -1;
  if (
    straight >= 0 &&
    (at < 0 || straight < at) &&
    (isWordChar(text[straight - 1]) || /[.,!?…]/.test(text[straight - 1] ?? ''))
  )
    return straight;
  // “ also closes „ and is typed for ” by mistake; a straight mark stands in for a curly one.
  if (at >= 0 || mark === '„') return at >= 0 ? at : text.indexOf('”', from);
  return mark === '“' ? text.indexOf('"', from) : -1;
}

/** A quotation of several paragraphs opens a paragraph or follows a colon; else the closing mark was lost. */
const mayStayOpen = (text: string, at: number): boolean =>
  /(?:^|[:,])\s*$/.test(text.slice(Math.max(0, at - 3), at));

function trimmed(text: string, start: number, end: number, isOpen: boolean): Passage | undefined {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  const to = start + inner.trimEnd().length;
  return to > from ? { start: from, end: to, isOpen } : undefined;
}

/** Passages of a paragraph in the order of the text; marks inside a passage are part of it. */
export function findPassages(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  const hasDouble = /["“„«]/.test(text);
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (!Object.hasOwn(closing, mark) || (mark === '‘' && hasDouble) || !opens(text, at, mark)) continue;
    const close = closeOf(text, at + 1, mark);
    if (close < 0 && (mark === '‘' || !mayStayOpen(text, at))) continue;
    const end = close < 0 ? text.length : close;
    const passage = trimmed(text, at + 1, end, close < 0);
    if (passage) passages.push(passage);
    at = end;
  }
  return passages;
}
