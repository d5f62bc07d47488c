import { describe, expect, it } from 'vitest';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';

describe('a clock that was set back', () => {
  it('loses no version and no note', async () => {
    const { library, store, forwardDays } = aLibrary();
    const first = await library.save(aSave());
    if (!first.ok) throw new Error('not saved');
    await library.patch([first.value.id], { note: 'đọc lại' });
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
    await library.tidy();
    expect(store.data.has(`summary:${saved.value.id}`)).toBe(true);
  });
});
