import { describe, expect, it } from 'vitest';
import type { SafeHtml } from '@/article';
import { tableMarkup, toFragment } from '@/sanitize';
import { parsePage } from '../../support/parse-page';

const url = new URL('https://paper.example/news/a.html');
const markup = (html: string) => {
  const table = parsePage(html).querySelector('table');
  return table ? tableMarkup(table, url) : '';
};

describe('the markup of a table', () => {
  it('holds its cells with spans, emphasis and links that lead somewhere', () => {
    const html =
      '<table class="x" onclick="a()"><tbody><tr><th scope="col" colspan="2">Xã &amp; huyện</th></tr><tr><td><b>Một</b><br>hai</td><td><a href="../b">b</a></td></tr></tbody></table>';
    expect(markup(html)).toBe(
      '<table><tbody><tr><th colspan="2" scope="col">Xã &amp; huyện</th></tr><tr><td><b>Một</b><br>hai</td><td><a href="https://paper.example/b">b</a></td></tr></tbody></table>',
    );
  });

  it('keeps what unknown elements say, nothing of scripts, and no address but of the web', () => {
    const html =
      '<table><tr><td><form><input name="localName"><div>Một</div></form><script>x</script><svg><text>y</text></svg><a href="javascript:a()">hai</a></td></tr></table>';
    expect(markup(html)).toBe('<table><tbody><tr><td>Một<a>hai</a></td></tr></tbody></table>');
  });

  it('is what DOMPurify would leave of it', () => {
    const html =
      '<table><caption>Bảng</caption><tr><td title="a&quot;b" lang="vi">1 &lt; 2</td><td><img src=x onerror=a()>3</td></tr></table>';
    const made = markup(html) as SafeHtml;
    const shown = document.createElement('div');
    shown.append(toFragment(made, window));
    expect(shown.innerHTML).toBe(made);
  });

  it('overflows at no depth', () => {
    const html = `<table><tr><td>${'<div>'.repeat(5000)}tận đáy</td><td>2</td></tr></table>`;
    expect(markup(html)).toContain('tận đáy');
  });
});
