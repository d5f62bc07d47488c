import { describe, expect, it } from 'vitest';
import { extract } from '@/extract';
import { newsPage, paragraph, parsePage } from '../../support/parse-page';

const url = new URL('https://baomau.example/lang-chieu-con-say-vao-vu-101.htm');
const places = ['ấp Một', 'ấp Hai', 'xã Cồn Sậy', 'huyện Bình Tân', 'bến sông', 'chợ nổi'];
const paragraphs = places.map(paragraph);
const asHtml = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const stated = (articleBody: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`;

describe('a body', () => {
  it('may still wait where a server streamed it to', () => {
    const page = newsPage(
      `<div id="root"></div><div hidden id="S:1a"><div>${asHtml(paragraphs)}</div></div>`,
    );
    expect(extract(page, url).paragraphs).toEqual(paragraphs);
  });

  it('is read as it stands when scripts have put it in', () => {
    const page = newsPage('<div id="late"></div>');
    expect(extract(page, url).paragraphs).toEqual([]);
    (page.getElementById('late') as Element).innerHTML = asHtml(paragraphs);
    expect(extract(page, url).paragraphs).toEqual(paragraphs);
  });

  it('of captions alone is told by its figures', () => {
    const figures = paragraphs.map(
      (text, i) => `<figure><img src="/anh-${i}.jpg" width="640"><figcaption>${text}</figcaption></figure>`,
    );
    const { blocks } = extract(newsPage(`<div class="content">${figures.join('')}</div>`), url);
    const captions = blocks.flatMap((block) => (block.type === 'figure' ? [block.caption] : []));
    expect(captions).toEqual(paragraphs);
  });

  it('that only structured data hold is given beside the page’s menu', () => {
    expect(extract(newsPage('', stated(paragraphs.join('\n\n'))), url).paragraphs).toEqual(paragraphs);
  });

  it('is the page’s where structured data say something else', () => {
    const page = newsPage(
      `<div class="content">${asHtml(paragraphs)}</div>`,
      stated('Một câu tóm tắt. '.repeat(40)),
    );
    expect(extract(page, url).paragraphs).toEqual(paragraphs);
  });

  it('in parts of one kind is no list of stories', () => {
    const part = (texts: readonly string[], i: number) =>
      `<div class="part"><h4><a href="/kinh-te/gia-lua-tang-nhieu-20${i}.htm">Giá lúa tăng ở nhiều tỉnh</a></h4>${asHtml(texts)}</div>`;
    const parts = [0, 2, 4].map((from) => part(paragraphs.slice(from, from + 2), from));
    expect(extract(newsPage(`<div class="content">${parts.join('')}</div>`), url).paragraphs).toEqual(
      paragraphs,
    );
  });

  it('leaves out a fact box that is folded, and no folded body', () => {
    const box = `<div class="fact-box"><div class="is-collapsed"><p>${paragraph('bãi bồi')}</p></div></div>`;
    const page = newsPage(
      `<div class="content">${asHtml(paragraphs)}${box}${asHtml([paragraph('đê')])}</div>`,
    );
    expect(extract(page, url).paragraphs).toEqual([...paragraphs, paragraph('đê')]);
    const folded = newsPage(`<div class="info-box collapsed">${asHtml(paragraphs)}</div>`);
    expect(extract(folded, url).paragraphs).toEqual(paragraphs);
  });

  it('says nothing on a page without one', () => {
    expect(extract(parsePage('<nav><a href="/a">Trang chủ</a></nav>'), url).paragraphs).toEqual([]);
  });
});
