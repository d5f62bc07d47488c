import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '@/extract';
import { parsePage } from '../../support/parse-page';

const folder = join(import.meta.dirname, '../../../../shared/seed');

// The reference page is handed out beside the project, not with it.
describe.skipIf(!existsSync(folder))('the reference page', () => {
  const gold = JSON.parse(existsSync(folder) ? readFileSync(join(folder, 'gold.json'), 'utf8') : '{}');
  const read = () => extract(parsePage(readFileSync(join(folder, 'page.html'), 'utf8')), new URL(gold.url));

  it('gives the lead and the paragraphs exactly', () => {
    const { lead, paragraphs } = read();
    expect(lead).toBe(gold.lead);
    // no-break spaces are white space like any other
    expect(paragraphs).toEqual(gold.paragraphs.map((text: string) => text.replace(/\s+/g, ' ')));
  });

  it('gives the picture with caption and credit apart', () => {
    const [figure] = read().blocks.flatMap((block) => (block.type === 'figure' ? [block] : []));
    expect(figure).toMatchObject({ caption: gold.image.caption, credit: gold.image.credit });
    expect(figure?.images).toMatchObject([gold.image]);
  });

  it('shows nothing of what is not in the article', () => {
    const { lead, paragraphs, blocks } = read();
    const captions = blocks.flatMap((block) =>
      block.type === 'figure' ? [block.caption, block.credit] : [],
    );
    const shown = [lead, ...paragraphs, ...captions].join('\n');
    for (const text of gold.notInReader) expect(shown).not.toContain(text);
  });
});
