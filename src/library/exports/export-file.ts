import { type Result, success } from '@/article';
import { attempt } from '../attempt';
import { inParts } from '../in-parts';
import type { KeyValueStore } from '../key-value-store';
import { idsIn } from '../keys';
import { readSaved } from '../read';
import type { ExportFile, ExportKind, ExportWords } from './export-format';
import { exportParts } from './export-json';
import { type Exported, exported, withoutBreaks } from './exported';

export interface ExportOptions {
  readonly kind: ExportKind;
  /** All that is not in the bin where undefined; of JSON all that is stored. */
  readonly ids?: readonly string[];
  readonly words: ExportWords;
  readonly now: Date;
}

const files = {
  json: ['json', 'application/json'],
  markdown: ['md', 'text/markdown'],
  'markdown-zip': ['zip', 'application/zip'],
  csv: ['csv', 'text/csv'],
  html: ['html', 'text/html'],
  brief: ['html', 'text/html'],
  ris: ['ris', 'application/x-research-info-systems'],
  bibtex: ['bib', 'application/x-bibtex'],
  'csl-json': ['csl.json', 'application/vnd.citationstyles.csl+json'],
} as const satisfies Record<ExportKind, readonly [ending: string, type: string]>;

type Content = string | Uint8Array<ArrayBuffer>;

/** Each writer comes when it is asked for: together they weigh more than the rest of the library page. */
async function contentOf(items: readonly Exported[], kind: ExportKind, words: ExportWords): Promise<Content> {
  const plain = () => items.map(withoutBreaks);
  switch (kind) {
    case 'markdown':
      return (await import('./markdown')).markdownFile(plain(), words);
    case 'markdown-zip':
      return (await import('./markdown-zip')).markdownZip(plain(), words);
    case 'csv':
      return (await import('./csv')).csvTable(plain());
    case 'html':
      return (await import('./html-page')).htmlExport(items, words);
    case 'brief':
      return (await import('./brief')).briefSheets(items, words);
    case 'json':
      throw new Error('JSON is written from what is stored');
    default:
      return (await import('./citations')).citations(plain(), kind);
  }
}

async function itemsOf(
  store: KeyValueStore,
  ids: readonly string[] | undefined,
): Promise<readonly Exported[]> {
  const items: Exported[] = [];
  for (const part of inParts(ids ?? idsIn('summary', await store.keys()))) {
    const records = await readSaved(store, part);
    items.push(...records.filter(({ deletedAt }) => ids !== undefined || deletedAt === '').map(exported));
  }
  return items;
}

/** The library, or some ids of it, as a file named for its day. */
export const exportFile = (store: KeyValueStore, options: ExportOptions): Promise<Result<ExportFile>> =>
  attempt(async () => {
    const { kind, ids, words, now } = options;
    const [ending, type] = files[kind];
    const parts: Content[] = [];
    if (kind === 'json') {
      for await (const part of exportParts(store, now.toISOString(), ids)) parts.push(part);
    } else parts.push(await contentOf(await itemsOf(store, ids), kind, words));
    const name = `tin-sach-${now.toISOString().slice(0, 10)}.${ending}`;
    return success({ name, blob: new Blob(parts, { type: `${type};charset=utf-8` }) });
  });
