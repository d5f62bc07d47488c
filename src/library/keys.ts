import { normaliseUrl, textHash } from '@/article';

const prefixes = { summary: 'summary:', text: 'text:', undo: 'undo:' } as const;
export type KeyKind = keyof typeof prefixes;

export const keyOf = (kind: KeyKind, id: string): string => prefixes[kind] + id;

/** The id in a key of that kind, or undefined where the key is of another kind. */
export const idIn = (kind: KeyKind, key: string): string | undefined =>
  key.startsWith(prefixes[kind]) ? key.slice(prefixes[kind].length) : undefined;

/** The id of an address: saving the same address twice is an update. */
export const idOfUrl = (url: string): string => textHash(normaliseUrl(url));
