import { describe, expect, it } from 'vitest';
import type { Block } from '@/article';
import { articleMarkdown } from '@/reader/take/article-markdown';
import { anArticle, anImage, aParagraph, aRun, aTable } from './an-article';

const body = (...blocks: readonly Block[]): string => {
  const lines = articleMarkdown(anArticle({ blocks }), window).split('\n\n');
  return lines.slice(3, -1).join('\n\n');
};

describe('Markdown of an article', () => {
  it('begins with headline, line and lead and ends with the source', () => {
    const lines = articleMarkdown(anArticle(), window).trim().split('\n\n');
    expect(lines.slice(0, 3)).toEqual([
      '# Khởi công đê mới',
      'Nguyễn Hộ · TTX · Báo Tân Lộc · 2031-02-03',
      '**Người dân góp ngày công.**',
    ]);
    expect(lines.at(-1)).toBe('<https://bao.example/de-moi.htm>');
  });

  it('keeps emphasis and links, with spaces outside of the marks', () => {
    const html = 'Vốn<b> 86 tỷ </b>theo <a href="https://x.example/a(1)">kế <i>hoạch</i></a>';
    expect(body(aParagraph(0, html))).toBe('Vốn **86 tỷ** theo [kế *hoạch*](https://x.example/a%281%29)');
  });

  it('escapes what Markdown would read as its own', () => {
    expect(body(aParagraph(0, 'a*b_c [d] &lt;e&gt;'))).toBe('a\\*b\\_c \\[d\\] \\<e\\>');
  });

  it('keeps headings, lists with their depth, quotes and code', () => {
    expect(
      body(
        { type: 'heading', level: 2, ...aRun(0, 'Vì sao') },
        {
          type: 'list',
          ordered: false,
          items: [
            { ...aRun(1, 'một'), depth: 0 },
            { ...aRun(2, 'hai'), depth: 1 },
          ],
        },
        { type: 'quote', paragraphs: [aRun(3, 'Lời một'), aRun(4, 'Lời hai')] },
        { type: 'code', text: 'x > 1', language: 'js', paragraph: 5 },
      ),
    ).toBe('## Vì sao\n\n- một\n   - hai\n\n> Lời một\n>\n> Lời hai\n\n```js\nx > 1\n```');
  });

  it('keeps pictures with caption and credit, tables and embeds', () => {
    const html = aTable('<table><tr><th>Trạm</th><th>cm</th></tr><tr><td>A|B</td><td>9</td></tr></table>');
    expect(
      body(
        { type: 'figure', images: [anImage({ alt: 'Đê' })], caption: 'Đoạn đê', credit: 'Ẩn' },
        { type: 'table', html, rows: [] },
        { type: 'embed', provider: 'YouTube', url: 'https://youtu.be/abcdefg', title: '' },
      ),
    ).toBe(
      '![Đê](https://anh.example/de.jpg)\n*Đoạn đê (Ẩn)*\n\n| Trạm | cm |\n| --- | --- |\n| A\\|B | 9 |\n\n[YouTube](https://youtu.be/abcdefg)',
    );
  });
});
