import { describe, expect, it } from 'vitest';
import { getSaved, idOfUrl, latest, list } from '@/library';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';

const id = idOfUrl(aSave().summary.url);

describe('editing', () => {
  it('loses neither of two changes that are made at once', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    await Promise.all([library.patch(id, { note: 'ghi chú' }), library.patch(id, { starred: true })]);
    expect(await getSaved(store, id)).toMatchObject({ note: 'ghi chú', starred: true });
  });

  it('keeps fields that this version does not know', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    store.data.set(`summary:${id}`, { ...(store.data.get(`summary:${id}`) as object), later: 1 });
    await library.patch(id, { starred: true });
    expect(store.data.get(`summary:${id}`)).toMatchObject({ later: 1, starred: true });
  });

  it('says so where the record is not there', async () => {
    expect(await aLibrary().library.patch('khong', {})).toMatchObject({ error: { code: 'not-found' } });
  });

  it('goes on after a failed write', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    store.failNextSet('storage-failed');
    expect(await library.patch(id, { note: 'a' })).toMatchObject({ error: { code: 'storage-failed' } });
    expect(await library.patch(id, { note: 'b' })).toMatchObject({ ok: true });
  });
});

describe('the bin', () => {
  it('hides a record from lists of the latest and gives it back whole', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    const before = store.data.get(`summary:${id}`);
    await library.remove([id]);
    expect(await latest(store, 5)).toEqual([]);
    expect((await list(store)).summaries[0]?.deletedAt).toBe('2026-11-20T08:00:00.000Z');
    await library.restore([id]);
    expect(store.data.get(`summary:${id}`)).toEqual(before);
  });

  it('keeps a record for 30 days, then lets it go with its text', async () => {
    const { store, library, forwardDays } = aLibrary();
    await library.save(aSave());
    await library.remove([id]);
    forwardDays(29);
    expect(await library.purge()).toEqual({ ok: true, value: 0 });
    forwardDays(2);
    expect(await library.purge()).toEqual({ ok: true, value: 1 });
    expect([...store.data.keys()]).toEqual([]);
  });

  it('never lets go of what it cannot read, nor of what is not in it', async () => {
    const { store, library, forwardDays } = aLibrary();
    await library.save(aSave());
    store.data.set('summary:xyz', { schema: 99, deletedAt: '2020-01-01T00:00:00.000Z' });
    forwardDays(400);
    await library.purge();
    expect([...store.data.keys()].sort()).toEqual([`summary:${id}`, 'summary:xyz', `text:${id}`].sort());
  });
});

describe('listing', () => {
  it('puts the newest first and reads no texts', async () => {
    const { store, library, forwardDays } = aLibrary();
    for (const url of ['https://dantri.com.vn/1.htm', 'https://dantri.com.vn/2.htm']) {
      await library.save(aSave({ url }));
      forwardDays(1);
    }
    store.calls.length = 0;
    const { summaries } = await list(store);
    expect(summaries.map(({ summary }) => summary.url.at(-5))).toEqual(['2', '1']);
    expect(store.calls).toEqual(['keys', 'get']);
  });

  it('tells of records that cannot be read', async () => {
    const { store } = aLibrary();
    store.data.set('summary:abc', 'broken');
    expect(await list(store)).toEqual({ summaries: [], unreadable: [{ id: 'abc', raw: 'broken' }] });
  });
});
