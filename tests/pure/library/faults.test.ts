import { describe, expect, it } from 'vitest';
import { idOfUrl, type Library, list } from '@/library';
import { readCards } from '@/library/cards/read-cards';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';
import { anExport, urlOf } from '../../support/an-export';
import { expectWhole } from '../../support/expect-whole';
import { type MemoryStore, memoryStore } from '../../support/memory-store';

const id = idOfUrl(aSave().summary.url);
/** A library of two records, one with two versions and one in the bin. */
async function furnished() {
  const made = aLibrary();
  await made.library.save(aSave());
  await made.library.save(aSave({ paragraphs: ['Bản hai.'] }));
  await made.library.save(aSave({ url: urlOf(1000) }));
  await made.library.remove([idOfUrl(urlOf(1000))]);
  return made;
}

type Work = (library: Library, file: string) => Promise<{ readonly ok: boolean }>;

const works: Readonly<Record<string, Work>> = {
  'save of a new article': (library) => library.save(aSave({ url: urlOf(2000) })),
  update: (library) => library.save(aSave({ paragraphs: ['Khác.'] })),
  'undo of a save': (library) => library.undoSave(id),
  edit: (library) => library.patch([id], { note: 'x', edits: { title: 'y' } }),
  'move to the bin': (library) => library.remove([id]),
  'deletion for good': (library) => library.destroy([idOfUrl(urlOf(1000))]),
  purge: (library) => library.purge(),
  tidy: (library) => library.tidy(),
  import: (library, file) => library.importAll(file),
};

/** What each work may leave behind: the ids before it and the ids after it, and nothing between. */
async function outcomesOf(work: Work, file: string): Promise<readonly string[]> {
  const { store, library } = await furnished();
  const before = await expectWhole(store);
  await work(library, file);
  return [before, await expectWhole(store)].map(String);
}

describe('the background dying between any two storage calls', async () => {
  // Enough for several writes.
  const file = await anExport(250);

  // An import of several parts is killed at each of some twenty calls; a loaded machine takes its time.
  it.each(Object.entries(works))(
    'loses and halves nothing in: %s',
    { timeout: 60_000 },
    async (_name, work) => {
      const outcomes = await outcomesOf(work, file);
      for (let survived = 0, isDone = false; !isDone; survived++) {
        const { store, library } = await furnished();
        const death = store.dieAfter(survived).then(() => false);
        isDone = await Promise.race([work(library, file).then(({ ok }) => ok), death]);
        const revived = aLibrary(memoryStore(Object.fromEntries(store.data)));
        // Any first work of a new background takes back what the old one did not finish.
        await revived.library.tidy();
        const ids = String(await expectWhole(revived.store));
        expect(isDone ? [outcomes[1]] : outcomes).toContain(ids);
        expect((await readCards(revived.store)).missing).toEqual([]);
      }
    },
  );

  it('takes an import back where the store fails in the middle', async () => {
    const { store, library } = await furnished();
    const before = await expectWhole(store);
    let writes = 0;
    const set = store.set;
    const failing: MemoryStore = {
      ...store,
      set: (record) => {
        if (++writes === 3) store.failNextSet('storage-full');
        return set(record);
      },
    };
    const broken = aLibrary(failing);
    expect(await broken.library.importAll(file)).toMatchObject({ error: { code: 'storage-full' } });
    expect(await expectWhole(store)).toEqual(before);
    expect(await library.importAll(file)).toMatchObject({ ok: true });
  });
});

describe('two windows at once', () => {
  it('lose neither of two saves, be they of one article or of two', async () => {
    const { store, library } = aLibrary();
    await Promise.all([
      library.save(aSave()),
      library.save(aSave({ paragraphs: ['Bản của cửa sổ kia.'] })),
      library.save(aSave({ url: urlOf(1) })),
    ]);
    expect((await expectWhole(store)).map((line) => line.split(' ')[0])).toEqual(
      [id, idOfUrl(urlOf(1))].sort(),
    );
    expect((await list(store)).cards.find((card) => card.id === id)?.versions).toBe(1);
  });
});
