import { normaliseUrl, textHash } from '@/article';

const prefixes = {
  summary: 'summary:',
  text: 'text:',
  /** What the newest save of an id replaced. */
  undo: 'undo:',
  /** Shards of cards, by number. */
  cards: 'cards:',
  /** Parts of the newest import, by number. */
  batch: 'batch:',
  /** A record as it was before a migration. */
  snapshot: 'snapshot:',
} as const;
export type KeyKind = keyof typeof prefixes;

export const keyOf = (kind: KeyKind, id: string): string => prefixes[kind] + id;

/** The id in a key of that kind, or undefined where the key is of another kind. */
export const idIn = (kind: KeyKind, key: string): string | undefined =>
  key.startsWith(prefixes[kind]) ? key.slice(prefixes[kind].length) : undefined;

/** The ids that have a key of that kind. */
export const idsIn = (kind: KeyKind, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => idIn(kind, key) ?? []);

/** The id of an address: saving the same address twice is an update. */
export const idOfUrl = (url: string): string => textHash(normaliseUrl(url));
