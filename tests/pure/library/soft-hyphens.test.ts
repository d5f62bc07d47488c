import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ExportKind, exportFile } from '@/library';
import { foldedText, spacedFields } from '@/library/search/folded-text';
import { parseSearch } from '@/library/search/parse-search';
import { wordsOf } from '@/library/search/words';
import { compareVersions } from '@/library/versions/compare-versions';
import { exportWords as words } from '../../support/export-words';
import { memoryStore } from '../../support/memory-store';
import { aSaved, aSummary } from '../../support/saved-summary';

const spelled = 'Brücken\u00aderöffnung im Hafen\u00adviertel';
const plain = 'Brückeneröffnung im Hafenviertel';
const summary = aSummary({ title: spelled, lead: `${spelled}.` });

async function written(kind: ExportKind): Promise<Blob> {
  const store = memoryStore({ 'summary:abc1': aSaved('abc1', { summary }) });
  const file = await exportFile(store, { kind, words, now: new Date('2026-11-21T00:00:00Z') });
  if (!file.ok) throw new Error(file.error.detail);
  return file.value.blob;
}

describe('soft hyphens in the library', () => {
  it('part no words of the index', () => {
    expect(wordsOf(spelled)).toEqual(wordsOf(plain));
    const fields = { title: spelled, names: '', body: '' };
    expect(foldedText(spacedFields(fields))).toContain(' bruckeneroffnung im hafenviertel ');
  });

  it('part no words of what is searched for', () => {
    expect(parseSearch(spelled)).toEqual(parseSearch(plain));
  });

  it.each(['markdown', 'csv', 'ris', 'bibtex', 'csl-json'] as const)('do not go out as %s', async (kind) => {
    const text = await (await written(kind)).text();
    expect(text).toContain('Brückeneröffnung');
    expect(text).not.toContain('\u00ad');
  });

  it('stand in no name of a note', async () => {
    const files = unzipSync(new Uint8Array(await (await written('markdown-zip')).arrayBuffer()));
    const [[name, note] = ['', new Uint8Array()]] = Object.entries(files);
    expect(name).toContain(plain);
    expect(strFromU8(note)).not.toContain('\u00ad');
  });

  it('stay where nothing may be lost and where a browser breaks the lines', async () => {
    for (const kind of ['json', 'html', 'brief'] as const)
      expect(await (await written(kind)).text()).toContain(spelled);
  });

  it('are no change of the words', () => {
    const version = (title: string) => ({ summary: aSummary({ title }), paragraphs: [] });
    expect(compareVersions(version(plain), version(spelled)).title).toBeNull();
  });
});
