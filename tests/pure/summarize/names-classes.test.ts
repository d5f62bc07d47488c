import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/summarize/names';
import { textDocument } from '../../../src/summarize/text/document-text';
import { anArticleText } from '../../support/an-article-text';

const namesOf = (text: string, language: string) =>
  findNames(textDocument(anArticleText({ language, paragraphs: [text] })));
const peopleOf = (text: string, language: string) =>
  namesOf(text, language).people.map(({ name, role }) => [name, role]);
const bodiesOf = (text: string, language: string) =>
  namesOf(text, language).organisations.map(({ name }) => name);

describe('people with their roles in Vietnamese text', () => {
  it.each([
    ['a Korean name of three syllables', 'HLV Park Min Seok chọn đội hình.', ['Park Min Seok', 'HLV']],
    [
      'a degree with a stop inside',
      'BS.CKII Trần Ngọc Hòa, Giám đốc Bệnh viện Tân An, cho hay.',
      ['Trần Ngọc Hòa', 'Giám đốc Bệnh viện Tân An'],
    ],
    [
      'a general with an office',
      'Trung tướng Lê Văn Bảo, Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam, dự lễ.',
      ['Lê Văn Bảo', 'Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam'],
    ],
    [
      'whoever holds the office of a public body',
      'Chủ tịch Quốc hội Lê Văn Bảo tiếp khách.',
      ['Lê Văn Bảo', 'Chủ tịch Quốc hội'],
    ],
    [
      'an office abroad',
      'Đại sứ Lào tại Việt Nam Somchai Vongsa chúc mừng.',
      ['Somchai Vongsa', 'Đại sứ Lào tại Việt Nam'],
    ],
    ['an office in English letters', 'CEO Tim Brook nói máy mỏng hơn.', ['Tim Brook', 'CEO']],
  ])('reads %s', (_, text, person) => {
    expect(peopleOf(text, 'vi')).toEqual([person]);
  });
});

describe('names in Vietnamese text', () => {
  it('are streets in a list of streets', () => {
    const { people, places } = namesOf(
      'Các tuyến đường ngập gồm: Mai Thị Lan, Tô Văn Hòa và Quốc lộ 1A. Nhà tại số 8 Lê Văn Bảo bị ngập.',
      'vi',
    );
    expect(people).toEqual([]);
    expect(places.map(({ name }) => name)).toEqual(['Mai Thị Lan', 'Tô Văn Hòa', 'Quốc lộ 1A', 'Lê Văn Bảo']);
  });

  it('are people behind a street that the sentence goes on from', () => {
    expect(peopleOf('Trên đường Lê Lợi, Nguyễn Văn Bình lái xe máy.', 'vi')).toEqual([
      ['Nguyễn Văn Bình', ''],
    ]);
  });

  it('are known however the tone is placed', () => {
    expect(bodiesOf('Giám đốc Sở Văn hoá và Thể thao Lê Văn Bảo vào cuộc.', 'vi')).toEqual([
      'Sở Văn hoá và Thể thao',
    ]);
    expect(bodiesOf('Trung tâm Khí tượng thuỷ văn quốc gia báo bão.', 'vi')).toEqual([
      'Trung tâm Khí tượng thuỷ văn quốc gia',
    ]);
  });

  it('leave out who wrote the text', () => {
    const document = anArticleText({ paragraphs: ['Nước lên nhanh ở xã Tân Hội.', 'Nguyễn Văn Bình'] });
    expect(findNames(textDocument(document)).people).toEqual([]);
  });

  it('keep a party and an owner apart', () => {
    expect(peopleOf('Lãnh đạo đảng Dân chủ Chuck Hale phát biểu.', 'vi')).toEqual([
      ['Chuck Hale', 'Lãnh đạo đảng Dân chủ'],
    ]);
  });
});

describe('bodies in Vietnamese text', () => {
  it.each([
    [
      'a company behind its legal form',
      'Công ty TNHH MTV Xổ số kiến thiết Bình An nộp thuế.',
      'Công ty TNHH MTV Xổ số kiến thiết Bình An',
    ],
    [
      'a centre of two-level government',
      'Trung tâm Phục vụ hành chính công xã Tân Hội mở cửa.',
      'Trung tâm Phục vụ hành chính công xã Tân Hội',
    ],
    ['no office as a body', 'Nguyên Tổng cục trưởng Tổng cục Thống kê phát biểu.', 'Tổng cục Thống kê'],
  ])('reads %s', (_, text, body) => {
    expect(bodiesOf(text, 'vi')).toEqual([body]);
  });
});

describe('people with their roles in English text', () => {
  it.each([
    [
      'an office at the head of a sentence',
      'Police Chief Daniel Norwick left.',
      ['Daniel Norwick', 'Police Chief'],
    ],
    [
      'an office with "of"',
      'Secretary of State Marco Hale visited them.',
      ['Marco Hale', 'Secretary of State'],
    ],
    [
      'an office with a state in capitals',
      'They met former US Treasury secretary Larry Hale.',
      ['Larry Hale', 'former US Treasury secretary'],
    ],
    [
      'a counterpart',
      'He met his South Korean counterpart, Lee Do-hyun, in Busan.',
      ['Lee Do-hyun', 'South Korean counterpart'],
    ],
  ])('reads %s', (_, text, person) => {
    expect(peopleOf(text, 'en')).toEqual([person]);
  });

  it('reads companies by their legal form and parties by their noun', () => {
    expect(bodiesOf('Hargreave Electronics Co. sued the Blue Dawn party.', 'en')).toEqual([
      'Hargreave Electronics Co',
      'Blue Dawn',
    ]);
  });

  it('reads a place behind what it is', () => {
    expect(namesOf('A bus fell near the town of Sapalla.', 'en').places).toMatchObject([{ name: 'Sapalla' }]);
  });
});
