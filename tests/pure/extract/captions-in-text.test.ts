import { describe, expect, it } from 'vitest';
import { extract } from '@/extract';
import { isCredited } from '../../../src/extract/figures/credited';
import { newsPage, paragraph } from '../../support/parse-page';

const url = new URL('https://baomau.example/lang-chieu-con-say-vao-vu-101.htm');
const paragraphs = ['ấp Một', 'ấp Hai', 'xã Cồn Sậy', 'bến sông'].map(paragraph);
const pageWith = (inner: string) =>
  newsPage(`<div class="content">${paragraphs.map((text) => `<p>${text}</p>`).join('')}${inner}</div>`);

describe('a text that ends as captions do', () => {
  it.each([
    ['FILE - Weavers sit at their looms in a village on the river, on Monday.', true],
    ['Weavers sit at their looms on Monday. (AP Photo/Jane Roe)', true],
    ['Weavers sit at their looms on Monday. (Jane Roe/The Sample via AP, File)', true],
    ['Weber sitzen am Montag an ihren Stühlen. Bild: Maria Muster', true],
    ['Thợ dệt ngồi bên khung cửi từ sáng sớm. Ảnh: Lê Nam', true],
    [`${paragraph('bãi bồi')} ${paragraph('chợ nổi')} Ảnh: Lê Nam`, false],
    ['Weavers sat at their looms on Monday, the village said. (Reuters)', false],
    ['She asked one question about copyright law in the digital era.', false],
    ['What the photo shows: three weavers at their looms, and one of them asleep.', false],
    ['Tin, ảnh: Lê Nam', false],
  ])('is told: %s', (text, expected) => {
    expect(isCredited(text)).toBe(expected);
  });
});

describe('captions among the paragraphs', () => {
  it('are left out where they end in a credit', () => {
    const page = pageWith(`<p>${paragraph('chợ nổi')} Ảnh: Lê Nam</p><p>${paragraph('bãi bồi')}</p>`);
    expect(extract(page, url).paragraphs).toEqual([...paragraphs, paragraph('bãi bồi')]);
  });

  it('are left out where a gallery lists them', () => {
    const items = ['chợ nổi', 'bãi bồi', 'nhà văn hóa'].map((place) => `<li><p>${paragraph(place)}</p></li>`);
    const page = pageWith(`<div class="full-gallery"><ul class="legends">${items.join('')}</ul></div>`);
    expect(extract(page, url).paragraphs).toEqual(paragraphs);
  });

  it('are no lead below the headline', () => {
    const picture =
      '<td><img src="/a-lac.jpg" width="640"><div>Một chiếc chiếu lác phơi nắng trên con đê dài</div></td>';
    const page = newsPage(
      `<table><tr>${picture}</tr></table>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
    );
    expect(extract(page, url).lead).toBe('');
  });
});
