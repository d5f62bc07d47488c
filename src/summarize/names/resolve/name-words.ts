import { wordRuns } from '../../text/letters';

/** The words of a name, compared without case, marks of possession and typographic variants. */
export function nameWords(name: string): readonly string[] {
  return wordRuns(name.normalize('NFC').toLowerCase());
}

export const nameKey = (name: string): string => nameWords(name).join(' ');

/** Whether `part` is a run of whole words at the end of `whole`. */
export function endsWith(whole: readonly string[], part: readonly string[]): boolean {
  return (
    part.length <= whole.length && part.every((word, i) => whole[whole.length - part.length + i] === word)
  );
}
