import { describe, expect, it } from 'vitest';
import { success } from '@/article';
import { getSaved, idOfUrl, list, paragraphsOf } from '@/library';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';

const id = idOfUrl(aSave().summary.url);
const edited = { paragraphs: ['Xã Tân Lác có 115 hộ dệt chiếu.'] };

describe('saving', () => {
  it('writes summary, text and the way back in one call, so that nothing half-written shows', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    expect(store.calls.filter((name) => name === 'set')).toHaveLength(1);
    const [card, ...rest] = [...store.data.keys()].sort();
    expect(card).toMatch(/^cards:/);
    expect(rest).toEqual([`summary:${id}`, `text:${id}`, `undo:${id}`]);
  });

  it('gives the same id to spellings of one address', () => {
    expect(idOfUrl('https://baotintuc.vn/bai-1.htm?utm_source=zalo#top')).toBe(id);
  });

  it('updates the same address: note, tags and star stay, the earlier summary becomes a version', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    await library.patch([id], { note: 'Hỏi lại số hộ', userTags: ['làng nghề'], starred: true });
    const outcome = await library.save(aSave(edited));
    expect(outcome).toMatchObject({ ok: true, value: { id, updated: true } });
    const saved = await getSaved(store, id);
    expect(saved).toMatchObject({ note: 'Hỏi lại số hộ', userTags: ['làng nghề'], starred: true });
    expect(saved?.versions).toHaveLength(1);
    expect(await paragraphsOf(store, id)).toEqual(edited.paragraphs);
    expect(await paragraphsOf(store, id, saved?.versions[0]?.textHash)).toHaveLength(2);
  });

  it('leaves the person’s own figures and quotes over an update', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    const edits = {
      figures: ['112 hộ | hộ dệt chiếu', '7 hộ | do tôi đếm'],
      quotes: ['Đông lắm | Lê Văn Sáu'],
    };
    await library.patch([id], { edits });
    await library.save(aSave(edited));
    const saved = await getSaved(store, id);
    expect(saved?.edits).toEqual(edits);
    expect(saved?.summary.textHash).toBe(aSave(edited).summary.textHash);
  });

  it('makes no version where nothing has changed', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    await library.save(aSave());
    expect((await getSaved(store, id))?.versions).toEqual([]);
  });

  it('keeps a bounded number of versions, and no text beyond theirs', async () => {
    const { store, library } = aLibrary();
    for (let i = 0; i < 15; i++) await library.save(aSave({ paragraphs: [`Lần ${i}.`] }));
    const saved = await getSaved(store, id);
    expect(saved?.versions).toHaveLength(8);
    const text = store.data.get(`text:${id}`) as { texts: object };
    expect(Object.keys(text.texts)).toHaveLength(9);
  });

  it('takes a record out of the bin by saving its address again', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    await library.remove([id]);
    expect(await getSaved(store, id)).toBeUndefined();
    expect(await library.save(aSave())).toMatchObject({ value: { updated: false } });
    expect(await getSaved(store, id)).toBeDefined();
  });

  it('says that the storage is full, and changes nothing', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    const before = new Map(store.data);
    store.failNextSet('storage-full');
    expect(await library.save(aSave(edited))).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(store.data).toEqual(before);
  });

  it('does not overwrite a record that it cannot read', async () => {
    const { store, library } = aLibrary();
    store.data.set(`summary:${id}`, { schema: 99, from: 'a newer version' });
    expect(await library.save(aSave())).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
    expect(store.data.get(`summary:${id}`)).toEqual({ schema: 99, from: 'a newer version' });
  });
});

describe('undoing a save', () => {
  it('removes a new record with its text', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    expect(await library.undoSave(id)).toEqual(success(null));
    expect([...store.data.keys()].filter((key) => !key.startsWith('cards:'))).toEqual([]);
    expect((await list(store)).cards).toEqual([]);
  });

  it('brings summary and text of before an update back, and keeps the note of after it', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    await library.save(aSave(edited));
    await library.patch([id], { note: 'viết sau' });
    await library.undoSave(id);
    const saved = await getSaved(store, id);
    expect(saved?.summary.keyPoints[0]?.text).toContain('112');
    expect(saved).toMatchObject({ note: 'viết sau', versions: [] });
    expect(await paragraphsOf(store, id)).toEqual(aSave().article.paragraphs);
  });

  it('takes an update that changed nothing back without losing the record', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    await library.save(aSave());
    await library.undoSave(id);
    expect(await getSaved(store, id)).toBeDefined();
  });

  it('says so where there is nothing to take back', async () => {
    const { library } = aLibrary();
    await library.save(aSave());
    await library.undoSave(id);
    expect(await library.undoSave(id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
