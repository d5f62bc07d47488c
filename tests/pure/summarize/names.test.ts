import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/summarize/names';
import { textDocument } from '../../../src/summarize/text/document-text';
import { anArticleText } from '../../support/an-article-text';

const namesOf = (text: string, language = 'vi') =>
  findNames(textDocument(anArticleText({ language, paragraphs: text.split('\n') })));

describe('people in Vietnamese text', () => {
  it('reads the role after a name and joins the short mention', () => {
    const { people } = namesOf(
      'Ông Đặng Văn Hải, Giám đốc Sở Y tế tỉnh Bến Tre, cho biết như vậy.\nTheo ông Hải, dịch đã giảm.',
    );
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      name: 'Đặng Văn Hải',
      role: 'Giám đốc Sở Y tế tỉnh Bến Tre',
      organisation: 'Sở Y tế tỉnh Bến Tre',
    });
    expect(people[0]?.mentions.map(({ quote }) => quote)).toEqual(['Đặng Văn Hải', 'Hải']);
  });

  it('reads the role before a name', () => {
    const { people } = namesOf('Hôm qua, Phó Thủ tướng Lê Minh Tuấn thăm Tổng thống Pháp Jean Dupont.');
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Lê Minh Tuấn', 'Phó Thủ tướng'],
      ['Jean Dupont', 'Tổng thống Pháp'],
    ]);
  });
});

describe('places in Vietnamese text', () => {
  it('keeps each level of an address apart', () => {
    const { places } = namesOf('Vụ việc xảy ra tại xã Tân Lộc, huyện Thới Bình, tỉnh Cà Mau.');
    expect(places.map(({ name, level }) => [name, level])).toEqual([
      ['xã Tân Lộc', 'commune'],
      ['huyện Thới Bình', 'district'],
      ['tỉnh Cà Mau', 'province'],
    ]);
  });
});

describe('names in English text', () => {
  it('tells the person, the body and the place apart', () => {
    const { people, organisations, places } = namesOf(
      'Maria Lopez, a professor at the University of Leeds, flew to Paris. Ms Lopez works in Spain.',
      'en',
    );
    expect(people).toMatchObject([{ name: 'Maria Lopez', role: 'professor at the University of Leeds' }]);
    expect(organisations.map(({ name }) => name)).toEqual(['University of Leeds']);
    expect(places.map(({ name }) => name)).toEqual(['Paris', 'Spain']);
  });
});
