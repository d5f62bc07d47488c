import { describe, expect, it } from 'vitest';
import { sentenceAtTop } from '@/reader/text/sentence-at';
import { sentencesOf } from '@/reader/text/sentences';
import { anArticle, aParagraph } from './an-article';

const lineHeight = 100;
const article = anArticle({ blocks: [aParagraph(0, 'Nước lên. Đê vững.'), aParagraph(1, 'Lúa trổ.')] });
const sentences = sentencesOf(article);

/** The window, scrolled by so many lines; headline, lead, caption and both paragraphs take one each. */
function scrolledBy(lines: number): HTMLElement {
  const scroller = document.createElement('div');
  Object.defineProperty(scroller, 'scrollTop', { value: lines * lineHeight });
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 500, 300);
  // A caption is numbered after the last paragraph.
  for (const [at, paragraph] of [-2, -1, 2, 0, 1].entries()) {
    const line = document.createElement('p');
    line.setAttribute('data-paragraph', String(paragraph));
    line.getBoundingClientRect = () => new DOMRect(0, (at - lines) * lineHeight, 500, lineHeight);
    scroller.append(line);
  }
  return scroller;
}

const textAt = (lines: number) => sentences[sentenceAtTop(scrolledBy(lines), sentences)]?.text;

describe('the first sentence in the window', () => {
  it('is the headline at the top', () => {
    expect(textAt(0)).toBe('Khởi công đê mới');
  });

  it('is that of the first paragraph there', () => {
    expect(textAt(1)).toBe('Người dân góp ngày công.');
    expect(textAt(4)).toBe('Lúa trổ.');
  });

  it('is that after a picture where the window begins with its caption', () => {
    expect(textAt(2)).toBe('Nước lên.');
  });
});
