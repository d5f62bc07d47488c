import type { SitePage } from '../site-pages';

declare global {
  interface Window {
    /** Payloads that ran while they were watched for. */
    hits: number;
    /** Payloads that the page ran by itself before: proof that they are alive. */
    ownHits: number;
    isWatching: boolean;
  }
}

/**
 * Counts what runs. While it watches, the page's own elements hear no event, so that what still runs came
 * from elsewhere: from the reader that lies over it.
 */
function watchFirst(): void {
  window.hits = 0;
  window.ownHits = 0;
  window.isWatching = false;
  const hit = (): void => {
    if (window.isWatching) window.hits++;
    else window.ownHits++;
  };
  Object.assign(window, { alert: hit, confirm: hit, prompt: hit, print: hit, open: hit, hit });
  const types = new Set(['focusin', 'focusout', 'beginEvent', 'endEvent', 'repeatEvent']);
  for (const owner of [window, Document.prototype, HTMLElement.prototype, SVGElement.prototype])
    for (const name in owner) if (name.startsWith('on')) types.add(name.slice(2));
  const hush = (event: Event): void => {
    const isOurs = event.target instanceof Element && event.target.localName === 'tin-sach-reader';
    if (window.isWatching && !isOurs) event.stopImmediatePropagation();
  };
  for (const type of types)
    for (const target of [window, document]) target.addEventListener(type, hush, { capture: true });
}

/** An empty news page that payloads are put into by `dress`. */
export const payloadPage: SitePage = {
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="vi"><head><script>(${watchFirst})()</script><title>x</title></head>
<body><main><article></article></main></body></html>`,
};

/** Runs in the page: makes an article of it that carries the payloads in every way that a page has. */
export function dress(payloads: readonly string[], number: number): void {
  window.isWatching = false;
  window.hits = 0;
  // The last group's names may shadow the document's functions, so these come from the prototype.
  const strays = Document.prototype.querySelectorAll.call(
    document,
    'body > *, base, meta, link, script[type]',
  );
  for (const stray of strays) Element.prototype.remove.call(stray);
  const { head } = document;
  history.replaceState(null, '', `/bai-${number}.htm`);
  const all = payloads.join(' "\'> ');
  document.title = all;
  const meta = (name: string): void => {
    const element = document.createElement('meta');
    element.setAttribute(name.includes(':') ? 'property' : 'name', name);
    element.content = name === 'og:site_name' ? `Báo ${all}` : all;
    head.append(element);
  };
  for (const name of ['og:title', 'og:description', 'og:image', 'og:site_name', 'og:url']) meta(name);
  for (const name of ['author', 'description', 'keywords', 'article:section', 'article:published_time'])
    meta(name);
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({
    '@type': 'NewsArticle',
    headline: all,
    description: all,
    author: payloads.map((name) => ({ '@type': 'Person', name, url: name })),
    publisher: { name: `Báo ${all}`, logo: all },
    image: payloads,
    articleSection: all,
    keywords: payloads,
    url: all,
  });
  head.append(data);
  const article = document.createElement('article');
  const add = (tag: string, className = ''): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    article.append(element);
    return element;
  };
  add('h1').textContent = all;
  add('p', 'sapo').textContent = `Làng nghề có thêm đơn hàng mới trong tháng này, theo xã Tân Lác. ${all}`;
  payloads.forEach((payload, index) => {
    const sentence = `Đoạn ${index} kể rằng tổ khéo tay ra đời tháng 8/2024, ban đầu chỉ có chín người, mỗi người góp hai triệu đồng để mua chung khung dệt, nhuộm lác và bán hàng qua mạng`;
    add('div').innerHTML = `<p>${sentence}, ${payload} theo ông Lê Văn Sáu, tổ trưởng.</p>`;
    add('p').textContent = `${sentence}. “${payload}”, bà Nguyễn Thị Cúc nói.`;
    const link = document.createElement('a');
    link.setAttribute('href', payload);
    link.title = payload;
    link.textContent = payload;
    add('p').append(`${sentence}: `, link, `, và ${index + 2} hộ khác.`);
    const figure = add('figure');
    const image = document.createElement('img');
    image.src = `/anh.png?${index}`;
    image.alt = payload;
    image.title = payload;
    image.width = 640;
    image.height = 360;
    const caption = document.createElement('figcaption');
    caption.textContent = `${payload} Ảnh: ${payload}`;
    figure.append(image, caption);
    const table = add('table');
    table.innerHTML = `<tr><td>Năm ${index}</td><td>${payload}</td></tr><tr><td>Hộ</td><td>${index}</td></tr>`;
  });
  add('p', 'author').textContent = all;
  document.body.replaceChildren(article);
}
