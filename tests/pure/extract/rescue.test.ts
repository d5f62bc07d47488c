import { describe, expect, it } from 'vitest';
import { mainHolder, rescueReason } from '../../../src/extract/body/rescue';
import { finish } from '../../../src/extract/steps';
import type { Run } from '../../../src/extract/walk/page-map';
import { PageWalk } from '../../../src/extract/walk/walk-page';
import { newsPage, paragraph } from '../../support/parse-page';

/** What is said of `doubted`, standing between two paragraphs that the model chose, where the model gives it `p`. */
function reasonFor(doubted: string, p: number): string {
  const sure = ['ấp Một', 'ấp Hai'].map(paragraph);
  const page = newsPage(`<div><p>${sure[0]}</p>${doubted}<p>${sure[1]}</p></div>`);
  const map = finish(new PageWalk().steps(page.body));
  const chosen = map.runs.filter(({ text }) => sure.includes(text));
  const between = map.runs[(chosen[0]?.index ?? 0) + 1] as Run;
  return rescueReason(between, { chosen, main: mainHolder(chosen), map, probability: () => p });
}

/** The same of `doubted` below the two paragraphs, behind a player that parts them. */
function reasonBelow(doubted: string, p: number): string {
  const sure = ['ấp Một', 'ấp Hai'].map(paragraph);
  const page = newsPage(
    `<div>${sure.map((text) => `<p>${text}</p>`).join('')}<div>0:12</div>${doubted}</div>`,
  );
  const map = finish(new PageWalk().steps(page.body));
  const chosen = map.runs.filter(({ text }) => sure.includes(text));
  const below = map.runs[(chosen[1]?.index ?? 0) + 2] as Run;
  return rescueReason(below, { chosen, main: mainHolder(chosen), map, probability: () => p });
}

describe('what stands below the last paragraph of the body', () => {
  const sentence = paragraph('bãi bồi');

  it.each([
    ['a sentence in the same place', `<p>${sentence}</p>`, 0.2, 'paragraph beside the body'],
    ['one that the model denies', `<p>${sentence}</p>`, 0.1, ''],
    ['one in a link', `<p><a href="/b-2.htm">${sentence}</a></p>`, 0.3, ''],
    ['one in a place of its own', `<div><p>${sentence}</p></div>`, 0.2, ''],
    ['a note', '<p>Bà Sáu viết cho báo từ năm hai mươi tuổi và nay đã về hưu.</p>', 0.3, ''],
    ['a line without a full stop', `<p>${sentence.slice(0, -1)}</p>`, 0.2, ''],
  ])('is kept or not: %s', (_, html, p, expected) => {
    expect(reasonBelow(html, p)).toBe(expected);
  });
});

describe('what stands between two paragraphs of the body', () => {
  const sentence = 'Bà Sáu dệt từ năm mười tuổi và nay vẫn còn ngồi bên khung cửi mỗi ngày.';

  it.each([
    ['a sentence that the model doubts', `<p>${sentence}</p>`, 0.2, 'paragraph in the body'],
    ['a quoted block', `<blockquote><p>${sentence}</p></blockquote>`, 0.2, 'paragraph in the body'],
    ['a sentence that it denies', `<p>${sentence}</p>`, 0.1, ''],
    ['a sentence in a link', `<p><a href="/b-2.htm">${sentence}</a></p>`, 0.3, ''],
    ['a caption', `<p class="caption">${sentence}</p>`, 0.3, ''],
    ['a crosshead that it doubts', '<h3>Giữ nghề cho con cháu</h3>', 0.3, 'paragraph in the body'],
    ['a short line', '<p>Ảnh tư liệu</p>', 0.3, ''],
  ])('is kept or not: %s', (_, html, p, expected) => {
    expect(reasonFor(html, p)).toBe(expected);
  });
});
