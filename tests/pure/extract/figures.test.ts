import { describe, expect, it } from 'vitest';
import { extract } from '@/extract';
import { splitCaption } from '../../../src/extract/figures/caption';
import { newsPage, paragraph } from '../../support/parse-page';

const url = new URL('https://baomau.example/lang-chieu-con-say-vao-vu-101.htm');
const text = (place: string) => `<p>${paragraph(place)}</p>`;
const figuresOf = (inner: string) => {
  const page = newsPage(
    `<div class="content">${text('ấp Một')}${text('ấp Hai')}${inner}${text('bến sông')}</div>`,
  );
  return extract(page, url).blocks.flatMap((block) => (block.type === 'figure' ? [block] : []));
};

describe('captions', () => {
  it.each([
    ['Phơi lác trên đê. Ảnh: Lê Nam/TTXVN', 'Phơi lác trên đê', 'Lê Nam/TTXVN'],
    ['Phơi lác trên đê (Ảnh: Lê Nam).', 'Phơi lác trên đê', 'Lê Nam'],
    ['Phơi lác trên đê. (Ảnh: Lê Nam)', 'Phơi lác trên đê', 'Lê Nam'],
    ['Chiếu đã khô - Ảnh: LÊ NAM', 'Chiếu đã khô', 'LÊ NAM'],
    ['Một khung dệt. Ảnh minh họa: Lê Nam/TTXVN', 'Một khung dệt', 'Lê Nam/TTXVN'],
    ['Weavers at dawn. Photo: Jane Roe', 'Weavers at dawn', 'Jane Roe'],
    ['Weavers at dawn (AP)', 'Weavers at dawn', 'AP'],
    ['Weber am Morgen. Foto: dpa', 'Weber am Morgen', 'dpa'],
    ['Getty Images', '', 'Getty Images'],
    ['Weavers at dawn. © Jane Roe', 'Weavers at dawn', 'Jane Roe'],
    ['Chú thích ảnh', '', ''],
    ['Bà Sáu bên khung dệt.', 'Bà Sáu bên khung dệt.', ''],
  ])('of “%s” are told from credits', (raw, caption, credit) => {
    expect(splitCaption(raw)).toEqual({ caption, credit });
  });
});

describe('figures', () => {
  it('take caption and credit out of the paragraphs', () => {
    const [figure] = figuresOf(
      '<figure><img alt="Chú thích ảnh" src="/a-lac.jpg"><figcaption>Phơi lác. Ảnh: Lê Nam</figcaption></figure>',
    );
    expect(figure).toMatchObject({ caption: 'Phơi lác', credit: 'Lê Nam', images: [{ alt: '' }] });
  });

  it('know an italic line under a centred picture as its caption', () => {
    const [figure] = figuresOf(
      '<div style="text-align: center"><img src="/a-lac.jpg" width="640"><br><i>Phơi lác trên đê</i></div>',
    );
    expect(figure).toMatchObject({ caption: 'Phơi lác trên đê' });
  });

  it.each([
    ['data-src', '<img src="data:image/gif;base64,R0" data-src="/that.jpg">'],
    ['data-original', '<img src="/loading.gif" data-original="/that.jpg">'],
    ['srcset', '<img src="/small.jpg" srcset="/small.jpg 300w, /that.jpg 1200w">'],
    ['picture', '<picture><source srcset="/that.jpg 1200w"><img src="/small.jpg"></picture>'],
    ['noscript', '<img src="/placeholder.png"><noscript><img src="/that.jpg"></noscript>'],
  ])('find the real address in %s', (_, html) => {
    const [figure] = figuresOf(`<figure>${html}</figure>`);
    expect(figure?.images[0]?.url).toBe('https://baomau.example/that.jpg');
  });

  it('keep a drawing that takes the room of a picture, and no logo', () => {
    const chart =
      '<figure><img src="/do-man.svg" width="650"><figcaption>Độ mặn theo tháng</figcaption></figure>';
    const logo = '<figure><img src="/logo-bao-mau.svg" width="120"></figure>';
    expect(figuresOf(chart + text('xã Cồn Sậy') + logo)).toMatchObject([{ caption: 'Độ mặn theo tháng' }]);
  });

  it('show the same picture once', () => {
    const image = '<figure><img src="/photos/lang-chieu-con-say.jpg"></figure>';
    expect(figuresOf(image + text('xã Cồn Sậy') + image)).toHaveLength(1);
  });
});
