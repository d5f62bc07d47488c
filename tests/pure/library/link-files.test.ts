import { describe, expect, it } from 'vitest';
import { getSaved, idOfUrl, list, planImport } from '@/library';
import { parseLinkFile } from '@/library/imports/link-file';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';

const now = new Date('2026-11-20T00:00:00Z');

const pocketPage = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul><li><a href="https://bao-mau.vn/a.html" time_added="1700000000" tags="đất,nước">Bài A</a></li>
<li><a href="javascript:alert(1)" time_added="1700000000" tags="">Xấu</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://bao-mau.vn/b.html" time_added="1700000001" tags="">Bài B</a></li></ul></body></html>`;
const pocketTable = `title,url,time_added,tags,status
"Bài A, phần 1",https://bao-mau.vn/a.html,1700000000,đất|nước,unread
,https://bao-mau.vn/b.html,1700000001,,archive
Xấu,khong-phai-dia-chi,1700000002,,unread`;
const instapaper = `URL,Title,Selection,Folder,Timestamp,Tags
https://bao-mau.vn/a.html,Bài A,Một câu,Nghiên cứu,1700000000,"[""đất"",""nước""]"
https://bao-mau.vn/b.html,Bài B,,Archive,1700000001,[]`;
const omnivore = JSON.stringify([
  {
    id: '1',
    url: 'https://bao-mau.vn/a.html',
    title: 'Bài A',
    labels: ['đất', { name: 'nước' }],
    state: 'Active',
    savedAt: '2023-11-14T22:13:20.000Z',
  },
  { id: '2', url: 'https://bao-mau.vn/b.html', title: 'Bài B', labels: [], state: 'Archived', savedAt: '' },
  'không phải mục',
]);

const files = { pocketPage, pocketTable, instapaper, omnivore };

describe('lists of links', () => {
  it.each(Object.entries(files))(
    'of %s give address, title, tags, day and whether it was read',
    (name, file) => {
      const found = parseLinkFile(file);
      expect(found?.links).toHaveLength(2);
      const [first, second] = found?.links ?? [];
      expect(first).toMatchObject({
        url: 'https://bao-mau.vn/a.html',
        savedAt: '2023-11-14T22:13:20.000Z',
        isRead: false,
      });
      expect(first?.tags.slice(0, 2)).toEqual(['đất', 'nước']);
      expect(second?.isRead).toBe(true);
      expect(found?.broken.length).toBe(name === 'instapaper' ? 0 : 1);
    },
  );

  it('are told apart from files of other kinds', () => {
    for (const file of ['', '{}', '[1]', 'a,b\n1,2', '<html></html>', 'chỉ là chữ'])
      expect(parseLinkFile(file)).toBeUndefined();
  });
});

describe('planning an import', () => {
  it('says what a file would do, and writes nothing', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave({ url: 'https://bao-mau.vn/a.html' }));
    const before = new Map(store.data);
    expect(await planImport(store, pocketTable, now)).toMatchObject({
      value: { kind: 'links', added: 1, updated: 0, skipped: 1, broken: [{ line: 3, reason: 'no-address' }] },
    });
    expect(store.data).toEqual(before);
  });

  it.each(['{', 'chỉ là chữ', '[{"url":"javascript:alert(1)"}]'])('refuses %s', async (file) => {
    expect(await planImport(aLibrary().store, file, now)).toMatchObject({ error: { code: 'bad-import' } });
  });
});

describe('a link in the library', () => {
  it('waits for its summary, keeps its tags when it gets one, and is never put over one', async () => {
    const { store, library } = aLibrary();
    const plan = await planImport(store, pocketTable, now);
    if (!plan.ok) throw new Error('refused');
    await library.importAll(plan.value.json);
    expect((await list(store)).cards.map(({ isLink }) => isLink)).toEqual([true, true]);
    const id = idOfUrl('https://bao-mau.vn/a.html');
    await library.save(aSave({ url: 'https://bao-mau.vn/a.html' }));
    expect(await getSaved(store, id)).toMatchObject({ userTags: ['đất', 'nước'], versions: [] });
    expect(await library.importAll(plan.value.json)).toMatchObject({ value: { added: 0, skipped: 2 } });
  });
});
