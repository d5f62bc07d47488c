import { describe, expect, it } from 'vitest';
import { extract } from '@/extract';
import { newsPage, paragraph } from '../../support/parse-page';

const url = new URL('https://bao-mau.vn/bai-123456.htm');
const shown = ['Tân Lộc', 'Mỹ Hòa', 'An Thạnh'].map(paragraph);
const pageThatStates = (articleBody: string) =>
  newsPage(
    shown.map((text) => `<p>${text}</p>`).join(''),
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`,
  );

describe('a page that shows less than it states', () => {
  it('is told where most of the stated text is missing', () => {
    const whole = [...shown, ...shown, ...shown].join(' ');
    expect(extract(pageThatStates(whole), url).truncated).toBe(true);
  });

  it('is not told where the text is there', () => {
    expect(extract(pageThatStates(shown.join(' ')), url).truncated).toBe(false);
  });

  it('is not told where little is stated', () => {
    expect(extract(pageThatStates('Một câu tóm tắt.'), url).truncated).toBe(false);
  });
});
