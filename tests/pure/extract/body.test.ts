import { describe, expect, it } from 'vitest';
import { extract, extractInSteps } from '@/extract';
import { newsPage, paragraph, parsePage } from '../../support/parse-page';

const url = new URL('https://baomau.example/lang-chieu-con-say-vao-vu-101.htm');
const places = ['ấp Một', 'ấp Hai', 'xã Cồn Sậy', 'huyện Bình Tân', 'bến sông', 'chợ nổi'];
const paragraphs = places.map(paragraph);
const body = (between: readonly string[] = []) =>
  `<div class="content">${paragraphs.map((text, i) => `<p>${text}</p>${between[i] ?? ''}`).join('\n')}</div>`;

describe('the body', () => {
  it('keeps the paragraphs in order and nothing around them', () => {
    expect(extract(newsPage(body()), url).paragraphs).toEqual(paragraphs);
  });

  it('reads a body that is one element with double line breaks', () => {
    const html = `<div class="content">${paragraphs.join('<br><br>\n')}</div>`;
    expect(extract(newsPage(html), url).paragraphs).toEqual(paragraphs);
  });

  it('reads a body in two siblings inside a form', () => {
    const half = (from: number, to: number) =>
      `<div class="part">${paragraphs
        .slice(from, to)
        .map((text) => `<p>${text}</p>`)
        .join('')}</div>`;
    const page = newsPage(`<form>${half(0, 3)}<div class="player"></div>${half(3, 6)}</form>`);
    expect(extract(page, url).paragraphs).toEqual(paragraphs);
  });

  it('reads text in open shadow roots', () => {
    const page = newsPage('<section id="host"></section>');
    const root = page.getElementById('host')?.attachShadow({ mode: 'open' });
    for (const text of paragraphs)
      root?.append(Object.assign(page.createElement('p'), { textContent: text }));
    expect(extract(page, url).paragraphs).toEqual(paragraphs);
  });

  it.each([
    ['its own site', 'src="/khung/bai-101.html"', paragraphs],
    ['no address', '', []],
    ['another site', 'src="https://quang-cao.example/khung"', []],
  ])('reads text in a frame of %s or not', (_, address, expected) => {
    const page = newsPage(`<base href="${url}"><iframe ${address}></iframe>`);
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
    Object.defineProperty(page.querySelector('iframe'), 'contentDocument', { value: parsePage(html) });
    expect(extract(page, url).paragraphs).toEqual(expected);
  });

  it('is not led astray by controls that hide properties of their form', () => {
    const controls = ['firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttribute', 'attributes']
      .map((name) => `<input name="${name}">`)
      .join('');
    const page = newsPage(`<form>${controls}${body()}</form>`);
    expect(extract(page, url).paragraphs).toEqual(paragraphs);
  });

  it('reads the same in short tasks', async () => {
    const page = newsPage(body());
    expect(await extractInSteps(page, url)).toEqual(extract(page, url));
  });

  it('gives up where the page is left', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    await expect(extractInSteps(newsPage(body()), url, { signal })).rejects.toThrow('left');
  });

  it('leaves out related lines, cards, share rows and advertisements inside the body', () => {
    const between = [
      '<p><a href="/kinh-te/gia-lua-tang-202.htm">&gt;&gt; Giá lúa tăng ở nhiều tỉnh miền Tây</a></p>',
      '<h4><a href="/kinh-te/cau-moi-noi-hai-bo-203.htm">Cầu mới nối hai bờ sông Hậu</a></h4>',
      '<div><a href="/x-du-lich-204.htm"><img src="/a.jpg"></a><a href="/x-du-lich-204.htm">Du lịch miệt vườn đông khách</a><p>Khách đến vườn tăng gấp đôi so với năm trước, theo chủ vườn.</p></div>',
      '<p>Chia sẻ Facebook</p><p>Quảng cáo</p>',
    ];
    expect(extract(newsPage(body(between)), url).paragraphs).toEqual(paragraphs);
  });

  it('is no entry of a list where it stands in a list of stories', () => {
    const entry = (inner: string) =>
      `<li class="entry"><h3><a href="/xa-hoi/cau-chuyen-205.htm">Một câu chuyện dài khác</a></h3>${inner}</li>`;
    const others = '<p>Khách đến vườn tăng gấp đôi.</p>';
    const page = newsPage(`<ul>${entry(body())}${entry(others)}${entry(others)}${entry(others)}</ul>`);
    expect(extract(page, url).paragraphs).toEqual(expect.arrayContaining(paragraphs));
  });

  it('leaves out labels that come again and again, and pull quotes', () => {
    const quote = 'người thợ già nhất, năm nay tám mươi tuổi, vẫn ngồi bên khung mỗi ngày để dạy cháu mình';
    const between = [
      '<p>Nội dung bài</p>',
      '<p>Nội dung bài</p>',
      `<div>“${quote}”</div>`,
      '<p>Nội dung bài</p>',
    ];
    expect(extract(newsPage(body(between)), url).paragraphs).toEqual(paragraphs);
  });

  it('stops at a heading of related stories after the body', () => {
    const after = `<h3>Tin liên quan</h3><p>${paragraph('một nơi khác hẳn')}</p>`;
    expect(extract(newsPage(body() + after), url).paragraphs).toEqual(paragraphs);
  });

  it('leaves hidden text out', () => {
    const hidden = `<p style="display: none">${paragraph('nơi không ai thấy')}</p>`;
    expect(extract(newsPage(body([hidden])), url).paragraphs).toEqual(paragraphs);
  });

  it('says that a text behind a paywall is cut', () => {
    const page = newsPage(body(['', '', '', '', '', '<p>Subscribe to continue reading this story.</p>']));
    expect(extract(page, url)).toMatchObject({ truncated: true, paragraphs });
  });

  it('falls back on the structured body where the page shows no text', () => {
    const json = JSON.stringify({ '@type': 'NewsArticle', articleBody: paragraphs.join('\n\n') });
    const page = parsePage(
      `<html><head><script type="application/ld+json">${json}</script></head><body></body></html>`,
    );
    expect(extract(page, url).paragraphs.join(' ')).toBe(paragraphs.join(' '));
  });

  it('gives an empty article for an empty page', () => {
    expect(extract(parsePage(''), url)).toMatchObject({ paragraphs: [], blocks: [], wordCount: 0 });
  });

  it('composes decomposed letters', () => {
    const page = newsPage(body().normalize('NFD'));
    expect(extract(page, url).paragraphs).toEqual(paragraphs);
  });

  it('leaves the document as it was', () => {
    const page = newsPage(body(['<ul><li>Một</li></ul><img data-src="/a.jpg">']));
    const before = page.documentElement.outerHTML;
    extract(page, url);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('tells what it removed and why', () => {
    const steps: string[] = [];
    extract(newsPage(body(['<p>Quảng cáo</p>'])), url, {
      trace: ({ step, action, text }) => void steps.push(`${step} ${action} ${text}`),
    });
    expect(steps).toContain('body drop Quảng cáo');
  });
});

describe('the lead', () => {
  const lead = 'Nghề dệt chiếu trăm năm ở Cồn Sậy vào vụ mới với nhiều đơn hàng từ các tỉnh miền Đông.';

  it('comes from beside the headline and stands outside the paragraphs', () => {
    const page = newsPage(`<h2 class="sapo">${lead}</h2>${body()}`);
    expect(extract(page, url)).toMatchObject({ lead, paragraphs });
  });

  it('is known by the page’s description where it has no name', () => {
    const page = newsPage(
      `<div><b>${lead}</b></div>${body()}`,
      `<meta name="description" content="${lead}">`,
    );
    expect(extract(page, url)).toMatchObject({ lead, paragraphs });
  });

  it('is the line under the headline where the description repeats the first paragraph', () => {
    const line = 'Cả làng làm không kịp đơn hàng của các tỉnh miền Đông';
    const page = newsPage(
      `<div>${line}</div><div>Lê Nam</div>${body()}`,
      `<meta name="description" content="${paragraphs[0]}">`,
    );
    expect(extract(page, url)).toMatchObject({ lead: line, paragraphs });
  });

  it('may be several lines', () => {
    const lines = [
      'Nghề dệt chiếu trăm năm ở Cồn Sậy vào vụ mới',
      'Đơn hàng từ các tỉnh miền Đông tăng gấp đôi',
    ];
    const list = lines.map((line) => `<li class="abstract-item"><div>${line}</div></li>`).join('');
    expect(extract(newsPage(`<ul>${list}</ul>${body()}`), url)).toMatchObject({
      lead: lines.join(' '),
      paragraphs,
    });
  });

  it('is not given twice where the body repeats it', () => {
    const page = newsPage(`<h2 class="sapo">${lead}</h2><div class="content"><p>${lead}</p></div>${body()}`);
    const article = extract(page, url);
    expect([article.lead, ...article.paragraphs].filter((text) => text === lead)).toHaveLength(1);
  });
});
