import { describe, expect, it } from 'vitest';
import { TeaserFinder } from '../../../src/extract/body/teaser';
import { finish } from '../../../src/extract/steps';
import { PageWalk } from '../../../src/extract/walk/walk-page';
import { newsPage } from '../../support/parse-page';

const url = new URL('https://baomau.example/lang-chieu-con-say-vao-vu-101.htm');

function reasonFor(html: string): string {
  const map = finish(new PageWalk().steps(newsPage(`<div>${html}</div>`).body));
  const run = map.runs.find(({ text }) => text.startsWith('Cầu mới nối hai bờ sông Hậu'));
  return run ? new TeaserFinder(map, url, [], null).reasonOf(run) : 'not found';
}

describe('a linked line', () => {
  const link = '<a href="/kinh-te/cau-moi-noi-hai-bo-203.htm">Cầu mới nối hai bờ sông Hậu</a>';

  it.each([
    ['alone', `<p>${link}</p>`, 'linked headline'],
    ['with its date', `<p>${link} (11/09/2024)</p>`, 'linked headline'],
    ['within a sentence', `<p>${link} là tin được đọc nhiều nhất hôm qua.</p>`, ''],
    ['with more than a date', `<p>${link} và ba cây cầu khác, khởi công ngày 11/09/2024</p>`, ''],
  ])('%s is a teaser or not', (_, html, expected) => {
    expect(reasonFor(html)).toBe(expected);
  });
});
