import { describe, expect, it } from 'vitest';
import { detect } from '@/detect';
import { extract } from '@/extract';
import { newsPage, paragraph } from '../../support/parse-page';

const url = new URL('https://bao.example/tin-1.htm');
const body = ['Cồn Sậy', 'Bến Lở', 'xóm Bãi'].map((place) => `<p>${paragraph(place)}</p>`).join('');
const page = (controls: string): Document => newsPage(`<form>${controls}${body}</form>`);

describe('a form around the article whose controls shadow its properties', () => {
  it.each(['firstChild', 'getAttribute', 'hasAttribute', 'localName', 'nextSibling', 'className', 'closest'])(
    'is read in spite of %s',
    (name) => {
      const plain = extract(page('<input name="q">'), url);
      for (const control of [`<input name="${name}">`, `<img id="${name}">`]) {
        const document = page(control);
        const before = new XMLSerializer().serializeToString(document);
        expect(extract(document, url).paragraphs).toEqual(plain.paragraphs);
        expect(detect(document, url).isArticle).toBe(detect(page('<input name="q">'), url).isArticle);
        expect(new XMLSerializer().serializeToString(document)).toBe(before);
      }
    },
  );

  it('is told from an element of another kind with the same name', () => {
    const paragraphs = extract(
      newsPage(`<svg><form><input name="attributes"></form></svg>${body}`),
      url,
    ).paragraphs;
    expect(paragraphs).toHaveLength(3);
  });
});
