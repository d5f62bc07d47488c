import { describe, expect, it } from 'vitest';
import { type Card, type Library, type Listing, latest, list } from '@/library';
import { shardKeys } from '@/library/cards/card-shards';
import { seededRandom } from '../../../scripts/fit/seeded-random.mjs';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';
import { anExport, urlOf } from '../../support/an-export';
import { type MemoryStore, memoryStore } from '../../support/memory-store';

const bySaved = (a: Card, b: Card): number =>
  a.savedAt === b.savedAt ? (a.id < b.id ? -1 : 1) : a.savedAt < b.savedAt ? 1 : -1;
const idsOf = (cards: readonly Card[]) =>
  cards
    .filter((card) => !card.deletedAt)
    .toSorted(bySaved)
    .map(({ id }) => id);

async function partsOf(store: MemoryStore): Promise<readonly Listing[]> {
  const parts: Listing[] = [];
  parts.push(await list(store, (part) => parts.push(part)));
  return parts;
}

/** The first rows have to be the beginning of all. */
async function expectBeginning(store: MemoryStore): Promise<void> {
  const [first, whole] = await partsOf(store);
  expect(first?.isPreview).toBe(true);
  const shown = idsOf(first?.cards ?? []);
  expect(shown.length).toBeGreaterThan(0);
  expect(idsOf(whole?.cards ?? []).slice(0, shown.length)).toEqual(shown);
}

/** Something that a person does to one of the records, old or new. */
async function act(library: Library, ids: readonly string[], random: () => number): Promise<void> {
  const id = ids[Math.floor(random() ** 3 * ids.length)] ?? '';
  const kinds = [
    () => library.remove([id]),
    () => library.restore([id]),
    () => library.patch([id], { starred: true }),
    () => library.destroy([id]),
    () => library.undoSave(id),
    () => library.save(aSave({ url: urlOf(Math.floor(random() * 400)), paragraphs: [`Bản ${random()}.`] })),
  ];
  await kinds[Math.floor(random() * kinds.length)]?.();
}

describe('works on many records', () => {
  it.each([
    ['an import', async (library: Library, file: string) => library.importAll(file)],
    [
      'tags',
      async (library: Library, _file: string, ids: readonly string[]) =>
        library.tag(ids, { add: ['x'], remove: [] }),
    ],
    ['a tidying', async (library: Library) => library.tidy()],
  ])('write each shard of cards about once: %s', async (name, work) => {
    const { store, library } = aLibrary();
    const file = await anExport(1000);
    if (name !== 'an import') await library.importAll(file);
    const ids = (await list(store)).cards.map(({ id }) => id);
    if (name === 'a tidying')
      for (const key of [...store.data.keys()]) if (key.startsWith('cards:')) store.data.delete(key);
    const written: string[] = [];
    const set: MemoryStore['set'] = (record) => {
      written.push(...Object.keys(record).filter((key) => key.startsWith('cards:')));
      return store.set(record);
    };
    expect(await work(aLibrary({ ...store, set }).library, file, ids)).toMatchObject({ ok: true });
    expect(written.length).toBeLessThan(shardKeys.length + 10);
  });
});

describe('the newest summaries', () => {
  it('are given before all the others are read', async () => {
    const { store, library } = aLibrary();
    await library.tidy();
    await library.save(aSave());
    const [first, whole] = await partsOf(store);
    expect(first).toMatchObject({ isPreview: true, isWhole: false });
    expect(first?.cards).toEqual(whole?.cards);
  });

  it('are the beginning of all whatever is done, in a library of hundreds', { timeout: 60_000 }, async () => {
    const { store, library, forwardDays } = aLibrary();
    await library.importAll(await anExport(300));
    await library.tidy();
    const random = seededRandom(7);
    for (let round = 0; round < 150; round++) {
      forwardDays(random() / 10);
      await act(library, idsOf((await list(store)).cards), random);
      await expectBeginning(store);
    }
    const newest = (await list(store)).cards
      .filter((card) => !card.deletedAt)
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    expect((await latest(store, 5)).map(({ updatedAt }) => updatedAt)).toEqual(
      newest.slice(0, 5).map(({ updatedAt }) => updatedAt),
    );
  });

  it('let the last saved be shown without reading all cards', async () => {
    const { store, library } = aLibrary();
    await library.tidy();
    await library.save(aSave());
    const reads: string[] = [];
    const get = (keys: readonly string[]) => {
      reads.push(...keys);
      return store.get(keys);
    };
    expect(await latest({ ...store, get }, 5)).toHaveLength(1);
    expect(reads.filter((key) => key.startsWith('cards:'))).toEqual([]);
  });

  it('are made anew where they disagree with the records', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    await library.tidy();
    const right = store.data.get('library:newest');
    store.data.set('library:newest', { schema: 2, newest: { cards: [], end: null } });
    const next = aLibrary(memoryStore(Object.fromEntries(store.data)));
    await next.library.tidy();
    expect(next.store.data.get('library:newest')).toEqual(right);
  });
});
