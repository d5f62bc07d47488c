import { describe, expect, it } from 'vitest';
import { extract } from '@/extract';
import { newsPage, paragraph } from '../../support/parse-page';

const url = new URL('https://baomau.example/lang-chieu-con-say-vao-vu-101.htm');
const text = (place: string) => `<p>${paragraph(place)}</p>`;
const around = (inner: string) =>
  newsPage(
    `<div class="content">${text('ấp Một')}${text('ấp Hai')}${inner}${text('bến sông')}${text('chợ nổi')}</div>`,
  );
const blocksOf = (inner: string) => extract(around(inner), url).blocks.slice(2, -2);

describe('typed blocks', () => {
  it('number paragraphs as they stand in the plain text', () => {
    const { blocks, paragraphs } = extract(around('<h2>Giữ nghề cho con cháu</h2>'), url);
    expect(blocks[2]).toMatchObject({ type: 'heading', level: 2, paragraph: 2 });
    expect(paragraphs[2]).toBe('Giữ nghề cho con cháu');
  });

  it('keep the items of a list that has no links', () => {
    const [list] = blocksOf('<ol><li>Chẻ lác</li><li>Phơi lác</li><li>Dệt chiếu</li></ol>');
    expect(list).toMatchObject({ type: 'list', ordered: true, items: [{ text: 'Chẻ lác' }, {}, {}] });
  });

  it('keep a quotation together', () => {
    const quote = '“Tôi dệt từ năm mười tuổi, chưa ngày nào bỏ khung, và sẽ còn dệt”, bà Sáu nói với khách.';
    expect(blocksOf(`<blockquote><p>${quote}</p></blockquote>`)).toMatchObject([
      { type: 'quote', paragraphs: [{ text: quote }] },
    ]);
  });

  it('keep a data table with one run a row', () => {
    const rows =
      '<tr><th>Ấp</th><th>Số hộ</th></tr><tr><td>Một</td><td>62</td></tr><tr><td>Hai</td><td>50</td></tr>';
    const [table] = blocksOf(`<table><tbody>${rows}</tbody></table>`);
    expect(table).toMatchObject({ type: 'table', rows: [{ text: 'Ấp · Số hộ' }, { text: 'Một · 62' }, {}] });
  });

  it('keep links and emphasis, and drop what could run', () => {
    const inner = `<p>${paragraph('xã Cồn Sậy')} <a href="/xa" onclick="alert(1)">Xã</a> và <b>huyện</b>.</p>`;
    const [block] = blocksOf(inner);
    const html = block && 'html' in block ? block.html : '';
    expect(html).toContain('<a href="https://baomau.example/xa">Xã</a>');
    expect(html).toContain('<b>huyện</b>');
    expect(html).not.toContain('onclick');
  });

  it('keep the players of known providers', () => {
    const [embed] = blocksOf('<iframe src="https://www.youtube.com/embed/abc" title="Phim"></iframe>');
    expect(embed).toMatchObject({ type: 'embed', provider: 'YouTube', title: 'Phim' });
  });
});
