import { describe, expect, it } from 'vitest';
import { isArticle } from '@/detect';
import { paragraph, parsePage } from '../../support/parse-page';

const title = 'Làng chiếu Cồn Sậy vào vụ';
const story = 'https://baomau.example/xa-hoi/lang-chieu-con-say-vao-vu-20260914083000123.htm';
const stated = `<title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-09-14T08:30:00+07:00">`;
const data = (type: string) => `<script type="application/ld+json">{"@type": "${type}"}</script>`;
const menu = '<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/kinh-te">Kinh tế</a></li></ul></nav>';
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

interface Page {
  readonly head?: string;
  readonly url?: string;
  readonly body: string;
}
const isStory = ({ head = stated, url = story, body }: Page) =>
  isArticle(
    parsePage(`<html lang="vi"><head>${head}</head><body>${menu}${body}</body></html>`),
    new URL(url),
  );

describe('kinds of article', () => {
  it.each<[string, Page]>([
    [
      'a live blog',
      {
        head: stated + data('LiveBlogPosting'),
        body: `<h1>${title}</h1><div>${times(8, (at) => `<div><h3>${at + 7}:30</h3><p>${paragraph('bến sông')}</p></div>`)}</div>`,
      },
    ],
    [
      'a photo story',
      {
        body: `<h1>${title}</h1><article><p class="lead">${paragraph('xã')}</p>${times(9, (at) => `<figure><img src="/${at}.jpg"><figcaption>${paragraph('chợ')}</figcaption></figure>`)}</article>`,
      },
    ],
    [
      'an interview',
      {
        body: `<h1>${title}</h1><div>${times(6, () => `<p><strong>Nghề này còn nuôi được mấy nhà?</strong></p><p>${paragraph('ấp')}</p>`)}</div>`,
      },
    ],
    [
      'a short item',
      { body: `<h1>${title}</h1><div><p>${paragraph('ấp')}</p><p>${paragraph('xã')}</p></div>` },
    ],
    [
      'an e-magazine that wraps each paragraph',
      {
        body: `<h1>${title}</h1>${times(12, () => `<section><div><div><p>${paragraph('làng')}</p></div></div></section>`)}`,
      },
    ],
    [
      'an old page of bare lines',
      {
        head: `<title>${title}</title>`,
        body: `<h1>${title}</h1><div>${times(9, () => `${paragraph('làng')}<br><br>`)}</div>`,
      },
    ],
  ])('takes %s for an article', (_, page) => expect(isStory(page)).toBe(true));
});

describe('kinds of other page', () => {
  const prose = times(5, () => `<p>${paragraph('xưởng')}</p>`);
  it.each<[string, Page]>([
    [
      'a product with a long description',
      {
        head: `<title>Chiếu lác</title><meta property="og:type" content="product">${data('Product')}`,
        url: 'https://cuahang.example/product/chieu-lac-con-say',
        body: `<h1>Chiếu lác</h1><div class="product"><span class="price">120.000đ</span><div>${prose}</div></div>`,
      },
    ],
    [
      'a film on a site that calls all its pages articles',
      {
        head: stated + data('VideoObject'),
        url: 'https://baomau.example/video/cho-noi-ngay-tet-4709371.html',
        body: `<h1>Chợ nổi ngày Tết</h1><video></video><p>${paragraph('chợ')}</p>`,
      },
    ],
    [
      'a recipe on a site that calls all its pages articles',
      {
        head: stated + data('Recipe'),
        body: `<h1>Cá kho</h1><ul>${times(6, () => '<li>1 muỗng đường</li>')}</ul><div>${prose}</div>`,
      },
    ],
    [
      'a page of a manual',
      {
        head: '<title>Cài đặt</title><meta name="generator" content="Sphinx 7.2">',
        url: 'https://sach.example/docs/cai-dat.html',
        body: `<h1>Cài đặt</h1>${times(5, () => `<p>${paragraph('máy')}</p><pre><code>make</code></pre>`)}`,
      },
    ],
    [
      'a contact page',
      {
        head: '<title>Liên hệ</title>',
        url: 'https://baomau.example/lien-he',
        body: `<h1>Liên hệ</h1><p>${paragraph('toà soạn')}</p><form><input name="ten"><textarea></textarea></form><iframe src="/ban-do"></iframe>`,
      },
    ],
    [
      'a forum thread',
      {
        head: `<title>Hỏi về chiếu</title>${data('DiscussionForumPosting')}`,
        url: 'https://dien-dan.example/threads/hoi-ve-chieu.1234',
        body: `<h1>Hỏi về chiếu</h1>${times(5, () => `<div class="post"><div class="author">Sáu</div><p>${paragraph('chợ')}</p></div>`)}`,
      },
    ],
  ])('does not take %s for one', (_, page) => expect(isStory(page)).toBe(false));
});
