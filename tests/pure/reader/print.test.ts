import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Block } from '@/article';
import { fillGaps, type OpenedReader, openForTest, settle } from './a-reader';
import { anArticle, aParagraph } from './an-article';

beforeAll(fillGaps);

let opened: OpenedReader;
afterEach(() => opened.handle.close());

const linkTo = (paragraph: number, address: string): Block =>
  aParagraph(paragraph, `Xem <a href="${address}">bản đồ</a> của tỉnh.`);

/** What stands on paper: the numbers in the text, and the list that they lead to. */
async function onPaper(blocks: readonly Block[]) {
  opened = openForTest(anArticle({ url: location.href, blocks }));
  const { root } = opened;
  await vi.waitUntil(() => root.querySelectorAll('.part > *').length === blocks.length);
  await settle();
  const numbers = [...root.querySelectorAll('.body a')].map((link) => link.getAttribute('data-note'));
  const list = [...root.querySelectorAll('.print-links li')].map((item) => item.textContent);
  return { numbers, list };
}

describe('links on paper', () => {
  it('are numbered, one number an address', async () => {
    const [map, price] = ['https://bao.example/ban-do.htm', 'https://bao.example/gia.htm'];
    expect(await onPaper([linkTo(0, map), linkTo(1, price), linkTo(2, map)])).toEqual({
      numbers: ['1', '2', '1'],
      list: [map, price],
    });
  });

  it('have no number where they lead to a note of the page itself', async () => {
    const paper = await onPaper([
      linkTo(0, `${location.href}#chu-1`),
      linkTo(1, 'https://bao.example/gia.htm'),
    ]);
    expect(paper).toEqual({ numbers: [null, '1'], list: ['https://bao.example/gia.htm'] });
  });

  it('are all there where a long article is set bit by bit', async () => {
    const blocks = Array.from({ length: 150 }, (_, at) => linkTo(at, `https://bao.example/${at}.htm`));
    const paper = await onPaper(blocks);
    expect(paper.list).toHaveLength(150);
    expect(paper.numbers.at(-1)).toBe('150');
  });
});

describe('a video on paper', () => {
  it('names its address', async () => {
    const url = 'https://video.example/xem/1';
    await onPaper([{ type: 'embed', provider: 'Video', url, title: 'Gieo sạ' }]);
    expect(opened.root.querySelector('.embed-address')?.textContent).toBe(url);
  });
});
