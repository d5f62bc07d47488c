import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/summarize/text/sentences';

const cut = (text: string, language = 'vi') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences in Vietnamese', () => {
  test.each([
    ['a place abbreviation', ['Ông Lê Văn An ở TP. Hồ Chí Minh đã về quê.', 'Cả nhà rất vui.']],
    ['academic titles', ['PGS.TS. Trần Văn Bình nói ngắn gọn.', 'GS. Lê Hà đồng ý.']],
    ['thousands dots', ['Tỉnh có 1.432 mô hình mới.', 'Năm ngoái có 1.200.']],
    ['districts by number', ['Xe chạy từ Q. 1 sang P. 12 rồi dừng.', 'Trời mưa to.']],
    ['a quotation that goes on', ['"Ai đó?", ông hỏi.', 'Không ai trả lời.']],
    ['an ellipsis before a capital', ['Chợ bán rau, củ, quả…', 'Theo chị Lan, giá đang tăng.']],
    ['an ellipsis before lower case', ['Tôi… không biết nói gì.', 'Thôi.']],
    ['a name cut to initials', ['Anh N.V.A. Sau đó bỏ trốn.']],
    ['a list number', ['1. Đường Nguyễn Trãi bị cấm.', '2. Đường Lê Lợi cũng vậy.']],
    ['"ông." at a true end', ['Mọi người đều quý ông.', 'Lễ tang diễn ra hôm qua.']],
  ])('keeps %s right', (_, sentences) => {
    const expected = sentences.length === 1 ? ['Anh N.V.A.', 'Sau đó bỏ trốn.'] : sentences;
    expect(cut(expected.join(' '))).toEqual(expected);
  });
});

describe('splitSentences in other languages', () => {
  test.each([
    ['en', ['The U.S. Senate met on Monday.', 'Nobody spoke.']],
    ['en', ['He lives in the U.S. Army base.', 'She left the U.S.', 'The trip was long.']],
    ['en', ['Some fruit, e.g. Apples and pears, is cheap.', 'Buy it.']],
    ['en', ['Mr. Howard O. Lorenzen spoke to Dr. King.', 'All agreed.']],
    ['en', ['It rose 3.5 percent in Jan. 2020 to No. 4 in the list.', 'It fell later.']],
    ['en', ['“Where are you?” he asked.', 'Yahoo! paid nothing.']],
    ['de', ['Am 3. Oktober kam Dr. Weber z.B. Nach Bonn.', 'Es regnete.']],
    ['fr', ['M. Dupont est arrivé.', 'Mme. Durand aussi.']],
    ['ja', ['今日は雨です。', '明日は晴れるでしょう。']],
    ['und', ['One thing happened.', 'Then another did.']],
    ['not a tag!', ['One thing happened.', 'Then another did.']],
  ])('cuts %s text at its sentences', (language, sentences) => {
    expect(cut(sentences.join(language === 'ja' ? '' : ' '), language)).toEqual(sentences);
  });

  test('ends a sentence at every line break', () => {
    expect(cut('Một dòng\nhai dòng', 'vi')).toEqual(['Một dòng', 'hai dòng']);
  });

  test('finds nothing in blank text', () => {
    expect(cut(' \n ', 'vi')).toEqual([]);
  });
});
