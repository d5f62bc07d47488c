import { describe, expect, it } from 'vitest';
import { exportAll, exportFile, idOfUrl } from '@/library';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';
import { memoryStore } from '../../support/memory-store';

const id = idOfUrl(aSave().summary.url);
const now = new Date('2026-11-21T00:00:00.000Z');

async function exported() {
  const { store, library } = aLibrary();
  await library.save(aSave());
  await library.save(aSave({ paragraphs: ['Bản sau.'] }));
  await library.save(aSave({ url: 'https://vnexpress.net/bai-2.html' }));
  return { store, json: JSON.stringify(await exportAll(store, now.toISOString())) };
}

const withoutUndo = (data: ReadonlyMap<string, unknown>) =>
  new Map([...data].filter(([key]) => !key.startsWith('undo:')));

describe('export and import', () => {
  it('make a round trip without loss', async () => {
    const { store, json } = await exported();
    const other = aLibrary();
    expect(await other.library.importAll(json)).toEqual({
      ok: true,
      value: { added: 2, updated: 0, skipped: 0 },
    });
    expect(other.store.data).toEqual(withoutUndo(store.data));
  });

  it('keep what cannot be read, raw', async () => {
    const store = memoryStore({ 'summary:abc': { schema: 99, secret: [1] } });
    expect((await exportAll(store, '')).unreadable).toEqual({ 'summary:abc': { schema: 99, secret: [1] } });
  });

  it('name the file for its day', async () => {
    expect(await exportFile(memoryStore(), now)).toMatchObject({
      value: { name: 'tin-sach-2026-11-21.json' },
    });
  });

  it('let the newer record win', async () => {
    const { json } = await exported();
    const { library, forwardDays } = aLibrary();
    forwardDays(1);
    await library.save(aSave({ paragraphs: ['Mới hơn tệp.'] }));
    expect(await library.importAll(json)).toMatchObject({ value: { added: 1, skipped: 1 } });
  });

  const hostile: readonly (readonly [string, (file: { summaries: object[] }) => unknown])[] = [
    ['is not JSON', () => '{'],
    ['is of another program', (file) => ({ ...file, format: 'other' })],
    ['is newer than this version', (file) => ({ ...file, version: 2 })],
    ['holds one broken record among whole ones', (file) => ({ ...file, summaries: [...file.summaries, {}] })],
    ['claims an id that is not its address', (file) => ({ summaries: [{ ...file.summaries[0], id: 'a' }] })],
    [
      'holds a link that is not of the web',
      ({ summaries: [first], ...file }) => ({
        ...file,
        summaries: [{ ...first, summary: { ...aSave().summary, url: 'javascript:alert(1)' } }],
      }),
    ],
  ];
  it.each(hostile)('refuse a file that %s, and change nothing', async (_why, spoil) => {
    const { json } = await exported();
    const { store, library } = aLibrary();
    const spoiled = spoil(JSON.parse(json) as { summaries: object[] });
    const text = typeof spoiled === 'string' ? spoiled : JSON.stringify(spoiled);
    expect(await library.importAll(text)).toMatchObject({ ok: false, error: { code: 'bad-import' } });
    expect(store.data.size).toBe(0);
  });
});

describe('the background dying between any two storage calls', () => {
  const works = {
    save: (library: ReturnType<typeof aLibrary>['library']) => library.save(aSave({ paragraphs: ['Khác.'] })),
    undo: (library: ReturnType<typeof aLibrary>['library']) => library.undoSave(id),
    remove: (library: ReturnType<typeof aLibrary>['library']) => library.remove([id]),
    purge: (library: ReturnType<typeof aLibrary>['library']) => library.purge(),
  };
  it.each(Object.entries(works))('leaves every record whole while it works on: %s', async (_name, work) => {
    for (let survived = 0; survived < 5; survived++) {
      const { store, library } = aLibrary();
      await library.save(aSave());
      await library.save(aSave({ paragraphs: ['Bản hai.'] }));
      store.dieAfter(survived);
      await Promise.race([work(library), new Promise((resolve) => setTimeout(resolve, 5))]);
      const revived = memoryStore(Object.fromEntries(store.data));
      const { summaries, texts, unreadable } = await exportAll(revived, '');
      expect(unreadable).toEqual({});
      expect([summaries.length, texts.length]).toEqual([1, 1]);
      const [saved] = summaries as [{ summary: { textHash: string } }];
      expect(Object.keys((texts[0] as { texts: object }).texts)).toContain(saved.summary.textHash);
    }
  });
});
