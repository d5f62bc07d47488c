import { Cite } from '@citation-js/core';
import { parse as parseBibtex } from 'astrocite-bibtex';
import { parse as parseRis } from 'astrocite-ris';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { SavedSummary } from '@/article';
import { type ExportKind, exportFile } from '@/library';
import { exportWords as words } from '../../support/export-words';
import { memoryStore } from '../../support/memory-store';
import { aSaved, aSpan, aSummary } from '../../support/saved-summary';

const odd = 'Giá "lúa": 50% & <b>hơn</b> {một} #nửa | \\ hết';
const summary = aSummary({
  title: odd,
  byline: ['Minh Thư', 'Lê Văn Sáu'],
  tags: ['làng nghề'],
  url: 'https://bao-mau.vn/tin-1.html?a=1&b=2',
  quotes: [{ text: 'Được mùa', speaker: 'Lê Hạnh', role: '', direct: true, span: aSpan() }],
});
const first = aSaved('abc1', { summary, note: '=1+1', userTags: ['đọc lại sau'] });
const second = aSaved('abc2', { summary: aSummary({ title: odd }), edits: { lead: 'Sapo của tôi' } });
const binned = aSaved('abc3', { deletedAt: '2025-09-01T00:00:00Z' });

const storeOf = (records: readonly SavedSummary[]) =>
  memoryStore(Object.fromEntries(records.map((saved) => [`summary:${saved.id}`, saved])));

async function written(kind: ExportKind, records = [first, second, binned]): Promise<Blob> {
  const file = await exportFile(storeOf(records), { kind, words, now: new Date('2026-11-21T00:00:00Z') });
  if (!file.ok) throw new Error(file.error.detail);
  return file.value.blob;
}
const textOf = async (kind: ExportKind, records?: SavedSummary[]) => (await written(kind, records)).text();

describe('Markdown', () => {
  it('has front matter that a YAML parser reads back', async () => {
    const note = await textOf('markdown', [first]);
    const [, head = ''] = note.split(/^---$/m);
    expect(parseYaml(head)).toMatchObject({
      title: odd,
      author: ['Minh Thư', 'Lê Văn Sáu'],
      tags: ['đọc-lại-sau', 'làng-nghề'],
      source: 'https://bao-mau.vn/tin-1.html?a=1&b=2',
      published: '2025-08-12T09:30:00+07:00',
      starred: false,
    });
  });

  it('is a note each in a zip, under names that do not collide, without the bin', async () => {
    const files = unzipSync(new Uint8Array(await (await written('markdown-zip')).arrayBuffer()));
    const names = Object.keys(files);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^2025-08-12 [^\\/:*?"<>|#]+\.md$/);
    expect(strFromU8(files[names[1] ?? ''] ?? new Uint8Array())).toContain('Sapo của tôi');
  });

  it('lets no HTML of an article through', async () => {
    expect(await textOf('markdown')).not.toContain('<b>');
  });
});

describe('CSV', () => {
  it('reads back, with a mark for spreadsheets, and runs no formula', async () => {
    // `text()` of a blob takes the byte order mark off.
    const bytes = new Uint8Array(await (await written('csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<Record<string, string>>(await textOf('csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ title }) => title)).toEqual([odd, odd]);
    expect(data[0]).toMatchObject({
      byline: 'Minh Thư | Lê Văn Sáu',
      note: "'=1+1",
      quotes: 'Được mùa — Lê Hạnh',
    });
  });
});

describe('pages', () => {
  it.each(['html', 'brief'] as const)(
    'of kind %s stand alone and hold text, not markup of an article',
    async (kind) => {
      const page = new DOMParser().parseFromString(await textOf(kind), 'text/html');
      expect(page.body.textContent).toContain(odd);
      expect(page.querySelectorAll('b, script, link, img').length).toBe(0);
      expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    },
  );
});

describe('citations', () => {
  it('in RIS are read back by another parser', async () => {
    const text = await textOf('ris', [first]);
    const [entry] = parseRis(text);
    expect(entry).toMatchObject({ type: 'article-newspaper', title: odd, URL: summary.url });
    expect(entry).toMatchObject({ 'container-title': 'Báo Mẫu', issued: { 'date-parts': [['2025']] } });
    // That parser takes the year alone where it is given beside the day.
    expect(text).toContain('DA  - 2025/8/12');
    // It splits names at their blanks, too; in the file they stand whole.
    expect(text).toContain('AU  - Minh Thư');
  });

  it('in BibTeX are read back by another parser', async () => {
    const title = 'Làng dệt & chiếu';
    const [entry] = parseBibtex(await textOf('bibtex', [aSaved('abc1', { summary: { ...summary, title } })]));
    expect(entry).toMatchObject({ id: 'abc1', title, 'container-title': 'Báo Mẫu', URL: summary.url });
    expect(JSON.stringify(entry)).toContain('Lê Văn Sáu');
  });

  it('in CSL-JSON hold names whole and dates as parts, to another parser too', async () => {
    const text = await textOf('csl-json', [first]);
    const entry = {
      id: 'abc1',
      type: 'article-newspaper',
      title: odd,
      URL: summary.url,
      'container-title': 'Báo Mẫu',
      author: [{ literal: 'Minh Thư' }, { literal: 'Lê Văn Sáu' }],
      issued: { 'date-parts': [[2025, 8, 12]] },
    };
    expect(JSON.parse(text)).toMatchObject([entry]);
    expect(new Cite(text).data).toMatchObject([entry]);
  });
});
