import { describe, expect, it } from 'vitest';
import { findPages } from '@/extract';
import { parsePage } from '../../../support/parse-page';

/** Pages that an article at `address` shows, by the paths of their addresses. */
function pagesOf(body: string, address: string, head = '') {
  const url = new URL(address);
  const document = parsePage(`<html><head><base href="${address}">${head}</head><body>${body}</body></html>`);
  const pages = findPages(document, url);
  return pages && { ...pages, addresses: pages.addresses.map((one) => one.replace(url.origin, '')) };
}
const row = (...hrefs: readonly string[]) =>
  `<nav>${hrefs.map((href, at) => (href ? `<a href="${href}">${at + 1}</a>` : `<b>${at + 1}</b>`)).join(' ')}</nav>`;

const bao = 'https://bao-mau.vn';

describe('the pages of an article', () => {
  it.each([
    ['a number in the path', `${bao}/bai-123456`, ['', '/bai-123456/2', '/bai-123456/3']],
    ['page/2/', `${bao}/bai-mau/`, ['', '/bai-mau/page/2/', '/bai-mau/page/3/']],
    ['a suffix before .htm', `${bao}/bai-123456.htm`, ['', '/bai-123456-p2.htm', '/bai-123456-p3.htm']],
    ['trang in Vietnamese', `${bao}/bai-123456.html`, ['', '/bai-123456-trang-2.html']],
    ['a query', `${bao}/bai.php?id=77`, ['', '/bai.php?id=77&page=2', '/bai.php?id=77&page=3']],
  ])('are told by %s', (_, address, hrefs) => {
    const [, ...rest] = hrefs;
    expect(pagesOf(row(...hrefs), address)).toEqual({
      current: 1,
      addresses: [new URL(address).pathname + new URL(address).search, ...rest],
    });
  });

  it('are told from the middle too', () => {
    const pages = pagesOf(row('/bai-123456', '', '/bai-123456/3'), `${bao}/bai-123456/2`);
    expect(pages).toEqual({ current: 2, addresses: ['/bai-123456', '/bai-123456/2', '/bai-123456/3'] });
  });

  it('are told by rel=next alone', () => {
    const pages = pagesOf('', `${bao}/bai-123456.htm`, '<link rel="next" href="/bai-123456.htm?page=2">');
    expect(pages?.addresses).toEqual(['/bai-123456.htm', '/bai-123456.htm?page=2']);
  });

  it.each([
    ['another article follows', '<a rel="next" href="/bai-khac-98.htm">Sau</a>'],
    ['the row leads to sections', row('', '/the-thao/2', '/the-thao/3')],
    ['a page in the row is missing', '<a href="/bai-1/2">2</a> <a href="/bai-1/4">4</a>'],
    ['the row is of another site', row('', 'https://khac.vn/bai-1/2')],
    ['the row pages comments', row('', '/bai-1/comment-page-2', '/bai-1?page=2&tab=comments')],
    ['the article is on one page', '<p>2</p>'],
  ])('are not seen where %s', (_, body) => {
    expect(pagesOf(body, `${bao}/bai-1`)).toBeNull();
  });
});
