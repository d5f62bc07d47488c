import { diffArrays, diffWordsWithSpace } from 'diff';

export interface ChangedWords {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** One paragraph that is new, gone, or worded otherwise. */
export interface ParagraphChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly words: readonly ChangedWords[];
}

/** Below this share of common text two paragraphs are no versions of each other. */
const sameParagraph = 0.4;

const kindOf = (part: { readonly added: boolean; readonly removed: boolean }): ChangedWords['kind'] =>
  part.added ? 'added' : part.removed ? 'removed' : 'same';

const wordsBetween = (before: string, after: string): readonly ChangedWords[] =>
  diffWordsWithSpace(before, after).map((part) => ({ text: part.value, kind: kindOf(part) }));

const sharedShare = (words: readonly ChangedWords[]): number => {
  const length = (kind?: string) =>
    words.reduce((sum, word) => sum + (!kind || word.kind === kind ? word.text.length : 0), 0);
  return length('same') / Math.max(1, length());
};

const whole =
  (kind: 'added' | 'removed') =>
  (text: string): ParagraphChange => ({
    kind,
    words: [{ text, kind }],
  });

/** Pairs paragraphs of a changed stretch in order; what has no like on the other side stands alone. */
function changesOf(removed: readonly string[], added: readonly string[]): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const rest = [...added];
  for (const before of removed) {
    const at = rest.findIndex((after) => sharedShare(wordsBetween(before, after)) >= sameParagraph);
    if (at < 0) {
      changes.push(whole('removed')(before));
      continue;
    }
    changes.push(...rest.splice(0, at).map(whole('added')));
    changes.push({ kind: 'changed', words: wordsBetween(before, rest.shift() ?? '') });
  }
  return [...changes, ...rest.map(whole('added'))];
}

/** What changed between two texts, paragraph by paragraph in the order of the newer one. */
export function compareParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let removed: readonly string[] = [];
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed = part.value;
    else if (part.added) {
      changes.push(...changesOf(removed, part.value));
      removed = [];
    } else {
      changes.push(...removed.map(whole('removed')));
      removed = [];
    }
  }
  return [...changes, ...removed.map(whole('removed'))];
}
