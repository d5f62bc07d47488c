import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '@/article';
import { defaultSettings, withReading } from '@/settings';
import { fillGaps, type OpenedReader, openForTest, pressKey, settle } from './a-reader';
import { anArticle } from './an-article';

beforeAll(fillGaps);

let opened: OpenedReader;
afterEach(() => opened.handle.close());

const lit = (): string => opened.root.querySelector('.spoken')?.textContent ?? '';

/** Changes what the whole article is drawn from, as the summary's coming does. */
async function redraw(): Promise<void> {
  const settings = { ...withReading(defaultSettings, { alignment: 'justify' }), sentenceFocus: true };
  opened.handle.applySettings(settings);
  await settle();
}

describe('the sentence at hand stays lit when the article is drawn again', () => {
  it('in the headline', async () => {
    opened = openForTest(anArticle());
    pressKey('l');
    await settle();
    expect(lit()).toBe('Khởi công đê mới');
    await redraw();
    expect(lit()).toBe('Khởi công đê mới');
  });

  it('in code', async () => {
    const code: Block = { type: 'code', language: '', text: 'in(đê)', paragraph: 0 };
    opened = openForTest(anArticle({ title: '', lead: '', blocks: [code], paragraphs: ['in(đê)'] }));
    pressKey('l');
    await settle();
    await redraw();
    expect(lit()).toBe('in(đê)');
  });
});
