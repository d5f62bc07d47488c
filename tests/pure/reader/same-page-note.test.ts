import { describe, expect, it } from 'vitest';
import { anchorOnPage, samePageNote } from '../../../src/reader/text/same-page-note';

const page = { ...location, origin: 'https://bao.example', pathname: '/bai.htm', search: '' } as Location;

describe('an address on the page itself', () => {
  it.each([
    ['https://bao.example/bai.htm#chu-1', 'chu-1'],
    ['https://bao.example/bai.htm#ch%C3%BA-1', 'chú-1'],
    ['https://bao.example/bai.htm', ''],
    ['https://bao.example/khac.htm#chu-1', ''],
    ['https://khac.example/bai.htm#chu-1', ''],
    ['https://bao.example/bai.htm#100%', '100%'],
    ['no address', ''],
  ])('%s names “%s”', (address, anchor) => {
    expect(anchorOnPage(address, page)).toBe(anchor);
  });
});

describe('a footnote of the page', () => {
  const noteOf = (html: string) => {
    document.body.replaceChildren(new DOMParser().parseFromString(html, 'text/html').body);
    return samePageNote(document, 'chu-1');
  };

  it('is what its list item says, without number and way back', () => {
    const html =
      '<ol><li id="chu-1"><sup>1</sup> Theo báo cáo <i>quý II</i>. <a href="#goi-1">↩</a></li></ol>';
    expect(noteOf(html)?.trim()).toBe('Theo báo cáo <i>quý II</i>.');
  });

  it('is the paragraph around an anchor that holds its number alone', () => {
    expect(noteOf('<p><a name="chu-1">[1]</a> Số liệu sơ bộ.</p>')).toContain('Số liệu sơ bộ.');
  });

  it.each([
    ['a heading', '<h2 id="chu-1">Phần hai</h2>'],
    ['a part with headings', '<div id="chu-1"><h2>Phần hai</h2><p>Chữ.</p></div>'],
    ['a long part', `<div id="chu-1">${'chữ '.repeat(500)}</div>`],
    ['nothing', '<p>Chữ.</p>'],
  ])('is not %s', (_, html) => {
    expect(noteOf(html)).toBeNull();
  });
});
