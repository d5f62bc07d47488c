import { describe, expect, it } from 'vitest';
import type { SafeHtml } from '@/article';
import { sanitizeInline, toFragment } from '@/sanitize';

const inline = (html: string): string => sanitizeInline(html, window);

function asHtml(fragment: DocumentFragment): string {
  const holder = document.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

describe('a paragraph', () => {
  it('keeps emphasis, links and marks of language', () => {
    const html = '<b>Mưa lớn</b> ở <a href="https://bao.example/mua">Cà Mau</a> <i lang="en">today</i>';
    expect(inline(html)).toBe(html);
  });

  it('keeps times and reading direction', () => {
    const html = '<time datetime="2031-02-03">hôm qua</time> <bdi dir="rtl">שלום</bdi>';
    expect(inline(html)).toBe(html);
  });

  it('unwraps blocks and keeps their words', () => {
    expect(inline('<div><h2>Một</h2><p>hai</p></div>')).toBe('Mộthai');
  });

  it.each([
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href=" java\nscript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="&#106;avascript&colon;alert(1)">x</a>', '<a>x</a>'],
    ['<a href="data:text/html,<b>x</b>">x</a>', '<a>x</a>'],
    ['<a href="vbscript:x">x</a>', '<a>x</a>'],
    ['<a href="mailto:toa@bao.example">x</a>', '<a>x</a>'],
    ['<a href="tel:115">x</a>', '<a>x</a>'],
    ['<a href="blob:https://bao.example/1">x</a>', '<a>x</a>'],
    ['<a href="//bao.example/x">x</a>', '<a>x</a>'],
    ['<a href="http:///x">x</a>', '<a>x</a>'],
    ['<a href="#top">x</a>', '<a>x</a>'],
    ['<a href="">x</a>', '<a>x</a>'],
  ])('drops the address of %s', (hostile, clean) => {
    expect(inline(hostile)).toBe(clean);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<script>alert(1)</script>',
    '<style>body{display:none}</style>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="https://bad.example/x.swf"></object>',
    '<form action="https://bad.example"><input name=attributes></form>',
    '<template><script>alert(1)</script></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<base href="https://bad.example/">',
    '<link rel=stylesheet href="https://bad.example/x.css">',
    '<meta http-equiv=refresh content="0;url=https://bad.example">',
    '<video src="https://bad.example/x.mp4" autoplay></video>',
  ])('leaves nothing that runs or loads of %s', (hostile) => {
    expect(inline(hostile)).not.toMatch(/<(?!\/?(?:p|a|b|i|span)\b)[a-z]|onerror=.*>|srcdoc|bad\.example/i);
  });

  it('drops handlers, styles, classes, ids and data', () => {
    const hostile =
      '<b onclick="x()" style="position:fixed" class="a" id="forms" data-x="1" name="body">x</b>';
    expect(inline(hostile)).toBe('<b>x</b>');
  });
});

describe('a table', () => {
  const shown = (html: string): string => asHtml(toFragment(html as SafeHtml, window));

  it('keeps its shape, heads and spans', () => {
    const html =
      '<table><caption>Lượng mưa</caption><thead><tr><th scope="col" colspan="2">Trạm</th></tr></thead>' +
      '<tbody><tr><td rowspan="2">Cà Mau</td><td>120</td></tr></tbody></table>';
    expect(shown(html)).toBe(html);
  });

  it('loses images, forms and handlers in its cells', () => {
    const html = '<table><tbody><tr><td onclick="x()"><img src="x"><input>1</td></tr></tbody></table>';
    expect(shown(html)).toBe('<table><tbody><tr><td>1</td></tr></tbody></table>');
  });
});

describe('a fragment', () => {
  it('is sanitised again, whatever the string claims to be', () => {
    const forged = '<b onclick="x()">x</b><script>alert(1)</script>' as SafeHtml;
    expect(asHtml(toFragment(forged, window))).toBe('<b>x</b>');
  });

  it('is empty where nothing is left to parse', () => {
    expect(asHtml(toFragment('<frameset>' as SafeHtml, window))).toBe('');
  });

  it('gives links no opener and no referrer', () => {
    const fragment = toFragment(sanitizeInline('<a href="https://bao.example/">x</a>', window), window);
    expect(asHtml(fragment)).toBe('<a href="https://bao.example/" rel="noopener noreferrer">x</a>');
  });

  it('leaves a link without an address alone', () => {
    expect(asHtml(toFragment('<a>x</a>' as SafeHtml, window))).toBe('<a>x</a>');
  });
});
