/** A paragraph of running text has at least so many characters; measured as Readability does, script-blind. */
export const longText = 80;

/** Running text in pieces, each with the element around it. */
export type Pieces = readonly (readonly [parent: Element, text: string])[];

interface Group {
  readonly parent: Element;
  readonly chars: number;
  readonly count: number;
}

export interface TextGroup {
  readonly count: number;
  readonly chars: number;
  readonly longest: number;
  readonly sentences: number;
  /** The box with most text of its own, and how much the second holds. */
  readonly best: Group | undefined;
  readonly second: number;
  readonly groups: number;
  /** Text under the grandparent that holds most: for bodies that wrap every paragraph. */
  readonly wideChars: number;
  /** Boxes of one class that hold long text, at most: cards of a list. */
  readonly cards: number;
}

const sizes = (text: string): number =>
  text.length * (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(0, 40)) ? 2.5 : 1);

function groupBy(pieces: Pieces, keyOf: (parent: Element) => Element | null): readonly Group[] {
  const groups = new Map<Element, { parent: Element; chars: number; count: number }>();
  for (const [parent, text] of pieces) {
    const key = keyOf(parent) ?? parent;
    const group = groups.get(key);
    if (!group) groups.set(key, { parent: key, chars: sizes(text), count: 1 });
    else {
      group.chars += sizes(text);
      group.count++;
    }
  }
  return [...groups.values()].sort((a, b) => b.chars - a.chars);
}

function cardsOf(groups: readonly Group[]): number {
  const classes = new Map<string, number>();
  for (const { parent } of groups) {
    const key = `${parent.localName}.${parent.className}`;
    classes.set(key, (classes.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...classes.values());
}

/** Sums up running text: how much, and whether it stands together or in many like boxes. */
export function groupText(all: Pieces): TextGroup {
  const pieces = all.filter(([, text]) => sizes(text) >= longText);
  const groups = groupBy(pieces, (parent) => parent);
  const wide = groupBy(pieces, (parent) => parent.parentElement);
  return {
    count: pieces.length,
    chars: groups.reduce((sum, { chars }) => sum + chars, 0),
    longest: pieces.reduce((most, [, text]) => Math.max(most, sizes(text)), 0),
    sentences: pieces.filter(([, text]) => /[.!?…。؟।:”"»]$/.test(text)).length,
    best: groups[0],
    second: groups[1]?.chars ?? 0,
    groups: groups.length,
    wideChars: wide[0]?.chars ?? 0,
    cards: cardsOf(groups),
  };
}
