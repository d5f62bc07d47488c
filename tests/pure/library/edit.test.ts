import { describe, expect, it } from 'vitest';
import { getSaved, idOfUrl, latest, list } from '@/library';
import { readCards } from '@/library/cards/read-cards';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';
import type { MemoryStore } from '../../support/memory-store';

const id = idOfUrl(aSave().summary.url);
/** Keys of what is saved; how far the records are and the cards of none are no part of it. */
const storedIds = (store: MemoryStore) =>
  [...store.data.keys()].filter((key) => !/^(?:cards|library):/.test(key));

describe('editing', () => {
  it('loses neither of two changes that are made at once', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    await Promise.all([library.patch([id], { note: 'ghi chú' }), library.patch([id], { starred: true })]);
    expect(await getSaved(store, id)).toMatchObject({ note: 'ghi chú', starred: true });
  });

  it('keeps fields that this version does not know', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    store.data.set(`summary:${id}`, { ...(store.data.get(`summary:${id}`) as object), later: 1 });
    await library.patch([id], { starred: true });
    expect(store.data.get(`summary:${id}`)).toMatchObject({ later: 1, starred: true });
  });

  it('says so where the record is not there', async () => {
    expect(await aLibrary().library.patch(['khong'], {})).toMatchObject({ error: { code: 'not-found' } });
  });

  it('goes on after a failed write', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    store.failNextSet('storage-failed');
    expect(await library.patch([id], { note: 'a' })).toMatchObject({ error: { code: 'storage-failed' } });
    expect(await library.patch([id], { note: 'b' })).toMatchObject({ ok: true });
  });
});

describe('the bin', () => {
  it('hides a record from lists of the latest and gives it back whole', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    const before = store.data.get(`summary:${id}`);
    await library.remove([id]);
    expect(await latest(store, 5)).toEqual([]);
    expect((await list(store)).cards[0]?.deletedAt).toBe('2026-11-20T08:00:00.000Z');
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
    expect(storedIds(store)).toEqual([]);
    expect((await list(store)).cards).toEqual([]);
  });

  it('never lets go of what it cannot read, nor of what is not in it', async () => {
    const { store, library, forwardDays } = aLibrary();
    await library.save(aSave());
    store.data.set('summary:xyz', { schema: 99, deletedAt: '2020-01-01T00:00:00.000Z' });
    forwardDays(400);
    await library.purge();
    expect(storedIds(store).sort()).toEqual([`summary:${id}`, 'summary:xyz', `text:${id}`].sort());
  });
});

describe('listing', () => {
  it('reads cards, neither records nor texts', async () => {
    const { store, library } = aLibrary();
    for (const url of ['https://dantri.com.vn/1.htm', 'https://dantri.com.vn/2.htm'])
      await library.save(aSave({ url }));
    const reads: string[] = [];
    const watched = {
      ...store,
      get: (keys: readonly string[]) => {
        reads.push(...keys);
        return store.get(keys);
      },
    };
    expect((await list(watched)).cards.map(({ url }) => url).sort()).toEqual([
      'https://dantri.com.vn/1.htm',
      'https://dantri.com.vn/2.htm',
    ]);
    expect(reads.filter((key) => !key.startsWith('cards:'))).toEqual([]);
  });

  it('gives the newest of all, without those in the bin', async () => {
    const { store, library, forwardDays } = aLibrary();
    for (const number of [1, 2, 3]) {
      await library.save(aSave({ url: `https://dantri.com.vn/${number}.htm` }));
      forwardDays(1);
    }
    await library.remove([idOfUrl('https://dantri.com.vn/3.htm')]);
    expect((await latest(store, 2)).map(({ summary }) => summary.url.at(-5))).toEqual(['2', '1']);
  });

  it('reads records themselves where they have no card, and tells of them part by part', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    for (const key of [...store.data.keys()]) if (key.startsWith('cards:')) store.data.delete(key);
    const parts: number[] = [];
    const { cards } = await list(store, (part) => parts.push(part.cards.length));
    expect([cards.length, parts]).toEqual([1, [1]]);
    await library.tidy();
    expect((await readCards(store)).missing).toEqual([]);
  });

  it('passes over a card whose record is gone', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    store.data.delete(`summary:${id}`);
    expect((await list(store)).cards).toEqual([]);
  });

  it('leaves nothing of a deleted record in the cards, though the background died before it took them out', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    store.data.delete(`summary:${id}`);
    await library.tidy();
    expect(JSON.stringify([...store.data].filter(([key]) => /^(?:cards|library):/.test(key)))).not.toContain(
      id,
    );
  });

  it('leaves no shard of another version', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    store.data.set('cards:7', { schema: 1, cards: { cu: { id: 'cu', title: 'Bản cũ' } } });
    store.data.set('cards:9999', { schema: 2, cards: {} });
    await library.tidy();
    expect([...store.data.keys()].filter((key) => key.startsWith('cards:'))).toHaveLength(1);
  });

  it('tells of records that cannot be read', async () => {
    const { store } = aLibrary();
    store.data.set('summary:abc', 'broken');
    expect(await list(store)).toEqual({ cards: [], unreadable: ['abc'], isWhole: true });
  });
});
