import { isCapitalAt, isWordAt } from './letters';

/**
 * Offsets of capitals that are not a sentence's first letter, in order: what names begin with. Behind
 * a space, before which stands a letter, a digit or one of `marks`; one of `openers` may stand between.
 */
export function* innerCapitals(text: string, marks: string, openers = ''): Generator<number, undefined> {
  for (let space = 1; space < text.length - 1; space++) {
    if (!/\s/.test(text[space] ?? '')) continue;
    if (!isWordAt(text, space - 1) && !marks.includes(text[space - 1] ?? ' ')) continue;
    const at = openers.includes(text[space + 1] ?? ' ') ? space + 2 : space + 1;
    if (isCapitalAt(text, at)) yield at;
  }
}
