import { describe, expect, it } from 'vitest';
import { detect, isArticle, signalNames } from '@/detect';

const sentence =
  'Người dân trong xã đã cùng nhau đắp lại con đê trước mùa mưa, theo lời ông chủ tịch hội nông dân. ';
const paragraphs = (count: number) => `<p>${sentence.repeat(3)}</p>`.repeat(count);
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<li><h3><a href="/tin-${i}.htm">Một tin vắn thứ ${i} trong ngày hôm nay</a></h3></li>`,
  ).join('');

interface Page {
  readonly head?: string;
  readonly body: string;
  readonly url?: string;
}
const parse = ({ head = '', body }: Page) =>
  new DOMParser().parseFromString(
    `<html lang="vi"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

/** What is told of a page; the short way to the verdict says the same. */
function judge(page: Page) {
  const url = new URL(
    page.url ?? 'https://tinsang.example/xa-hoi/ca-xa-dap-de-truoc-mua-mua-20260716101500.htm',
  );
  const detection = detect(parse(page), url);
  expect(isArticle(parse(page), url)).toBe(detection.isArticle);
  return detection;
}

const news: Page = {
  head: '<title>Cả xã đắp đê trước mùa mưa</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-07-16T10:15:00+07:00"><script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-07-16"}</script>',
  body: `<h1>Cả xã đắp đê trước mùa mưa</h1><p class="author">Lan Anh</p><article>${paragraphs(9)}</article><ul>${teasers(4)}</ul>`,
};

describe('detect', () => {
  it('takes a story with its metadata for an article', () => {
    const { isArticle, score } = judge(news);
    expect([isArticle, score > 0.8]).toEqual([true, true]);
  });

  it('takes a story without any metadata for an article', () => {
    expect(judge({ ...news, head: '<title>Cả xã đắp đê trước mùa mưa</title>' }).isArticle).toBe(true);
  });

  it.each<[string, Page]>([
    [
      'a front page',
      { url: 'https://tinsang.example/', head: '<title>Tin Sáng</title>', body: `<ul>${teasers(60)}</ul>` },
    ],
    [
      'a section page',
      {
        url: 'https://tinsang.example/xa-hoi',
        head: '<title>Xã hội</title>',
        body: `<h1>Xã hội</h1><ul>${teasers(40)}</ul>`,
      },
    ],
    [
      'a tag page',
      {
        url: 'https://tinsang.example/tag/de-dieu',
        head: '<title>Đê điều</title>',
        body: `<h1>Đê điều</h1><ul>${teasers(20)}</ul>`,
      },
    ],
    [
      'a search page',
      {
        url: 'https://tinsang.example/tim-kiem?q=de',
        head: '<title>Tìm kiếm</title>',
        body: `<form><input name="q"></form><ul>${teasers(12)}</ul>`,
      },
    ],
    [
      'a login page',
      {
        url: 'https://tinsang.example/dang-nhap',
        head: '<title>Đăng nhập</title>',
        body: '<h1>Đăng nhập</h1><form><input name="u"><input type="password"></form>',
      },
    ],
    [
      'a video page',
      {
        url: 'https://tinsang.example/video/dap-de-trong-mua-4709371.html',
        head: '<title>Đắp đê trong mưa</title><meta property="og:type" content="video.other">',
        body: `<video></video><h1>Đắp đê trong mưa</h1><p>${sentence}</p><ul>${teasers(18)}</ul>`,
      },
    ],
    ['an empty page', { url: 'https://tinsang.example/x', body: '' }],
  ])('does not take %s for an article', (_, page) => expect(judge(page).isArticle).toBe(false));

  it('gives reasons from the closed list, strongest first, each with what was seen', () => {
    const { reasons } = judge(news);
    const weights = reasons.map(({ weight }) => Math.abs(weight));
    expect(reasons.length).toBeGreaterThan(1);
    expect(
      reasons.every(({ signal, evidence }) => signalNames.includes(signal as never) && evidence !== ''),
    ).toBe(true);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('leaves the document as it was', () => {
    const document = parse(news);
    const before = document.documentElement.outerHTML;
    detect(document, new URL('https://tinsang.example/a.htm'));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
