import { expect, it } from 'vitest';
import { extract } from '@/extract';
import { newsPage, paragraph } from '../../support/parse-page';

const url = new URL('https://bao.example/tin-1.htm');

it('reads no text that overrides the direction of writing', () => {
  const body = ['Cồn Sậy', 'bến \u202eạl nếb\u202c', 'xóm Bãi', 'ấp Đông'].map(
    (place) => `<p>${paragraph(place)}</p>`,
  );
  const head =
    '<meta property="og:description" content="Tệp \u202egnp.exe"><meta name="author" content="An \u202enhniB">';
  const article = extract(newsPage(body.join(''), head), url);
  expect(article.paragraphs).toHaveLength(4);
  expect(JSON.stringify(article)).not.toMatch(/[\u202a-\u202e]/);
});
