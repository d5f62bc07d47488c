import { normaliseUrl, textHash } from '@/article';
import type { KeyValueStore } from '@/library';

const prefix = 'position:';
/** Articles whose reading position is remembered; the rest goes, oldest first. */
const kept = 500;

interface Position {
  readonly paragraph: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const keyOf = (url: string): string => prefix + textHash(normaliseUrl(url));

const isPosition = (value: unknown): value is Position =>
  typeof value === 'object' && value !== null && 'paragraph' in value && typeof value.paragraph === 'number';

/** Number of the paragraph where reading stopped, null where unknown. */
export async function positionOf(store: KeyValueStore, url: string): Promise<number | null> {
  const key = keyOf(url);
  const found = (await store.get([key]))[key];
  return isPosition(found) ? found.paragraph : null;
}

export async function keepPosition(store: KeyValueStore, url: string, paragraph: number): Promise<void> {
  await store.set({ [keyOf(url)]: { paragraph, at: Date.now() } satisfies Position });
}

/** Forgets the oldest positions beyond those that are kept. */
export async function prunePositions(store: KeyValueStore): Promise<void> {
  const keys = (await store.keys()).filter((key) => key.startsWith(prefix));
  if (keys.length <= kept) return;
  const values = await store.get(keys);
  const ageOf = (key: string): number => {
    const value = values[key];
    return isPosition(value) ? value.at : 0;
  };
  await store.remove([...keys].sort((a, b) => ageOf(b) - ageOf(a)).slice(kept));
}
