import { describe, expect, it } from 'vitest';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';
import { memoryStore } from '../../support/memory-store';

describe('a clock that was set back', () => {
  it('loses no version and no note', async () => {
    const { library, store, forwardDays } = aLibrary();
    const first = await library.save(aSave());
    if (!first.ok) throw new Error('not saved');
    await library.patch(first.value.id, { note: 'đọc lại' });
    forwardDays(-400);
    const second = await library.save(aSave({ paragraphs: ['Bài đã sửa, nay có 113 hộ dệt chiếu.'] }));
    expect(second).toMatchObject({ ok: true, value: { id: first.value.id, updated: true } });
    const record = store.data.get(`summary:${first.value.id}`);
    expect(record).toMatchObject({ note: 'đọc lại', versions: [{ textHash: first.value.summary.textHash }] });
  });

  it('empties no bin before its time', async () => {
    const { library, store, forwardDays } = aLibrary();
    const saved = await library.save(aSave());
    if (!saved.ok) throw new Error('not saved');
    await library.remove([saved.value.id]);
    forwardDays(-400);
    await library.purge();
    expect(store.data.has(`summary:${saved.value.id}`)).toBe(true);
  });
});

describe('a background that is stopped between any two calls of the storage', () => {
  it('leaves a summary with its text, or neither', async () => {
    for (let calls = 0; calls < 8; calls++) {
      const store = memoryStore();
      store.dieAfter(calls);
      const { library } = aLibrary(store);
      void library.save(aSave());
      await new Promise((resolve) => setTimeout(resolve, 5));
      const keys = [...store.data.keys()].map((key) => key.split(':')[0]);
      expect(keys.includes('summary')).toBe(keys.includes('text'));
    }
  });

  it('leaves an update whole: the new summary with its text and the earlier one, or the earlier alone', async () => {
    for (let calls = 0; calls < 8; calls++) {
      const store = memoryStore();
      await aLibrary(store).library.save(aSave());
      store.dieAfter(calls);
      void aLibrary(store).library.save(aSave({ paragraphs: ['Nay có 113 hộ dệt chiếu.'] }));
      await new Promise((resolve) => setTimeout(resolve, 5));
      const [record, text] = ['summary', 'text'].map(
        (kind) => [...store.data].find(([key]) => key.startsWith(`${kind}:`))?.[1],
      ) as [{ summary: { textHash: string }; versions: { textHash: string }[] }, { texts: object }];
      const hashes = [record.summary, ...record.versions].map(({ textHash }) => textHash);
      expect(Object.keys(text.texts).sort()).toEqual(hashes.sort());
    }
  });
});
