import { describe, expect, it } from 'vitest';
import { exportAll, exportFile, idOfUrl } from '@/library';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';
import { exportWords } from '../../support/export-words';
import { memoryStore } from '../../support/memory-store';

const id = idOfUrl(aSave().summary.url);
const other = idOfUrl('https://vnexpress.net/bai-2.html');
const now = new Date('2026-11-21T00:00:00.000Z');

async function exported() {
  const { store, library } = aLibrary();
  await library.save(aSave());
  await library.save(aSave({ paragraphs: ['Bản sau.'] }));
  await library.save(aSave({ url: 'https://vnexpress.net/bai-2.html' }));
  await library.patch([id], { note: 'Hỏi lại', edits: { title: 'Tên khác' }, userTags: ['nghề'] });
  return { store, json: JSON.stringify(await exportAll(store, now.toISOString())) };
}

/** What is saved, apart from what an undo needs. */
const withoutUndo = (data: ReadonlyMap<string, unknown>) =>
  new Map([...data].filter(([key]) => !/^(?:undo|batch):/.test(key)));

describe('export and import', () => {
  it('make a round trip without loss', async () => {
    const { store, json } = await exported();
    const second = aLibrary();
    expect(await second.library.importAll(json)).toEqual({
      ok: true,
      value: { added: 2, updated: 0, skipped: 0, broken: [] },
    });
    expect(withoutUndo(second.store.data)).toEqual(withoutUndo(store.data));
  });

  it('keep what cannot be read, raw', async () => {
    const store = memoryStore({ 'summary:abc': { schema: 99, secret: [1] } });
    expect((await exportAll(store, '')).unreadable).toEqual({ 'summary:abc': { schema: 99, secret: [1] } });
  });

  it('name the file for its day, and hold only what was chosen', async () => {
    const { store } = await exported();
    const file = await exportFile(store, { kind: 'json', ids: [other], words: exportWords, now });
    if (!file.ok) throw new Error('no file');
    expect(file.value.name).toBe('tin-sach-2026-11-21.json');
    const { summaries, texts } = JSON.parse(await file.value.blob.text());
    expect([...summaries, ...texts].map((item) => item.id)).toEqual([other, other]);
  });

  it('let the newer record win', async () => {
    const { json } = await exported();
    const { library, forwardDays } = aLibrary();
    forwardDays(1);
    await library.save(aSave({ paragraphs: ['Mới hơn tệp.'] }));
    expect(await library.importAll(json)).toMatchObject({ value: { added: 1, skipped: 1 } });
  });

  it('are taken back: what was new goes, what was replaced returns, what was changed since stays', async () => {
    const { json } = await exported();
    const { store, library } = aLibrary();
    const before = new Map(store.data);
    await library.importAll(json);
    expect(await library.undoImport()).toEqual({ ok: true, value: 2 });
    expect([...withoutUndo(store.data).keys()].filter((key) => !key.startsWith('cards:'))).toEqual([
      ...before.keys(),
    ]);
    await library.importAll(json);
    await library.patch([other], { note: 'giữ lại' });
    expect(await library.undoImport()).toEqual({ ok: true, value: 1 });
    expect(store.data.has(`summary:${other}`)).toBe(true);
  });

  it('bring a record back that an import had replaced', async () => {
    const { json } = await exported();
    const { store, library } = aLibrary(
      memoryStore({
        [`summary:${id}`]: JSON.parse(json).summaries.find((one: { id: string }) => one.id === id),
      }),
    );
    const old = { ...(store.data.get(`summary:${id}`) as object), updatedAt: '2020-01-01T00:00:00.000Z' };
    store.data.set(`summary:${id}`, old);
    expect(await library.importAll(json)).toMatchObject({ value: { added: 1, updated: 1 } });
    await library.undoImport();
    expect(store.data.get(`summary:${id}`)).toEqual(old);
  });

  type File = { summaries: object[]; texts: object[] };
  const hostile: readonly (readonly [string, (file: File) => unknown])[] = [
    ['is not JSON', () => '{'],
    ['is of another program', (file) => ({ ...file, format: 'other' })],
    ['is newer than this version', (file) => ({ ...file, version: 2 })],
    ['holds one broken record among whole ones', (file) => ({ ...file, summaries: [...file.summaries, {}] })],
    ['claims an id that is not its address', (file) => ({ summaries: [{ ...file.summaries[0], id: 'a' }] })],
    ['holds a record twice', (file) => ({ ...file, summaries: [...file.summaries, file.summaries[0]] })],
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
    const spoiled = spoil(JSON.parse(json) as File);
    const text = typeof spoiled === 'string' ? spoiled : JSON.stringify(spoiled);
    expect(await library.importAll(text)).toMatchObject({ ok: false, error: { code: 'bad-import' } });
    expect(store.data.size).toBe(0);
  });

  it('take in the whole records of a damaged file when told to, and name the others', async () => {
    const { json } = await exported();
    const file = JSON.parse(json) as File;
    const { library } = aLibrary();
    const damaged = JSON.stringify({ ...file, summaries: [{ schema: 2 }, ...file.summaries] });
    expect(await library.importAll(damaged, { skipBroken: true })).toMatchObject({
      value: { added: 2, broken: [{ line: 1, reason: 'unreadable' }] },
    });
  });

  it('let no text of a foreign record slip in', async () => {
    const { json } = await exported();
    const file = JSON.parse(json) as File;
    const { store, library } = aLibrary();
    await library.save(aSave({ url: 'https://tuoitre.vn/bai-3.htm' }));
    const mine = store.data.get(`text:${idOfUrl('https://tuoitre.vn/bai-3.htm')}`);
    const forged = { ...(file.texts[0] as object), id: idOfUrl('https://tuoitre.vn/bai-3.htm') };
    await library.importAll(JSON.stringify({ ...file, texts: [forged] }));
    expect(store.data.get(`text:${idOfUrl('https://tuoitre.vn/bai-3.htm')}`)).toEqual(mine);
  });
});
