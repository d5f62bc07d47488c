import { describe, expect, it } from 'vitest';
import { extract } from '@/extract';
import { newsPage, paragraph } from '../../support/parse-page';

const url = new URL('https://bao-mau.vn/bai-123456.htm');
const embedsOf = (html: string) => {
  const body = `<p>${paragraph('Tân Lộc')}</p>${html}<p>${paragraph('Mỹ Hòa')}</p><p>${paragraph('An Thạnh')}</p>`;
  const { blocks } = extract(newsPage(body), url);
  return blocks.flatMap((block) => (block.type === 'embed' ? [[block.provider, block.url]] : []));
};

describe('what is embedded in an article', () => {
  it('is named by its provider', () => {
    expect(embedsOf('<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>')).toEqual([
      ['YouTube', 'https://www.youtube.com/embed/abcdefghijk'],
    ]);
  });

  it('may be a film of the newspaper’s own', () => {
    expect(
      embedsOf('<video poster="/anh.jpg"><source src="/phim/gieo-sa.mp4" type="video/mp4"></video>'),
    ).toEqual([['', 'https://bao-mau.vn/phim/gieo-sa.mp4']]);
  });

  it('is left out where it has no address of its own', () => {
    expect(embedsOf('<video src="blob:https://bao-mau.vn/1a2b"></video>')).toEqual([]);
  });
});
