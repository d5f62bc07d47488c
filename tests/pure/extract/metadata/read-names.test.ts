import { describe, expect, it } from 'vitest';
import { readNames } from '@/extract/metadata/read-names';

const isSite = (text: string) => /^(?:báo )?tin sáng(?: online)?$/i.test(text);
const read = (raw: string, language = 'en') => readNames(raw, { language, isSite });

describe('names in Vietnamese bylines', () => {
  it.each([
    ['Lan AnhTTXVN', ['Lan Anh'], 'TTXVN'],
    ['Lan Anh/TTXVN', ['Lan Anh'], 'TTXVN'],
    ['Lan Anh (TTXVN)', ['Lan Anh'], 'TTXVN'],
    ['Lan Anh | (Theo Reuters)', ['Lan Anh'], 'Reuters'],
    ['Theo AFP', [], 'AFP'],
    ['Theo Tin Sáng', [], ''],
    ['Theo Nguyễn Minh Châu', ['Nguyễn Minh Châu'], ''],
    ['Bài, ảnh: MINH CHÂU', ['MINH CHÂU'], ''],
    ['Bài và ảnh: Minh Châu - Thu Hà', ['Minh Châu', 'Thu Hà'], ''],
    ['Thực hiện: Thu Hà và Minh Châu', ['Thu Hà', 'Minh Châu'], ''],
    ['Thu Hà (tổng hợp)', ['Thu Hà'], ''],
    ['Ảnh: Minh Châu', [], ''],
    ['Thu Hà | Báo Tin Sáng', ['Thu Hà'], ''],
    ['Tin Sáng Online', [], ''],
    ['PV', [], ''],
  ])('takes "%s" apart', (raw, people, agency) => expect(read(raw, 'vi')).toMatchObject({ people, agency }));
});

describe('names in bylines of other languages', () => {
  it.each([
    ['By Ann Lee and Bob Roy', 'en', ['Ann Lee', 'Bob Roy']],
    ['By | Ann Lee | , | Staff Writer', 'en', ['Ann Lee']],
    ['ann.lee@example.org Ann Lee', 'en', ['Ann Lee']],
    ['Ann Lee Jan 5, 2024', 'en', ['Ann Lee']],
    ['Von Anna Berg, Köln', 'de', ['Anna Berg']],
    ['Ein Interview von | Anna Berg | mit | Jan Moor', 'de', ['Anna Berg']],
    ['Text: Anna Berg, Fotos: Jan Moor', 'de', ['Anna Berg']],
    ['Ana Ruiz y Luis Paz', 'es', ['Ana Ruiz', 'Luis Paz']],
    ['Par Luc Roy', 'fr', ['Luc Roy']],
    ['Автор: Иван Петров', 'ru', ['Иван Петров']],
    ['김민수 기자', 'ko', ['김민수']],
    ['https://www.facebook.com/ann', 'en', []],
    ['Example Media Group Inc', 'en', []],
    ['Ann Lee as told to Bob Roy', 'en', ['Bob Roy']],
    ['Von Werften das neue Projekt in Zusammenarbeit mit dem', 'de', []],
    ['Landesministerium für Flüsse und Brücken', 'de', []],
    ['Copyright Muster GmbH & Co. KG', 'de', []],
    ['Super User', 'en', []],
    ['Wed', 'en', []],
    ['记者王小明', 'zh', ['王小明']],
  ])('reads "%s"', (raw, language, people) => expect(read(raw, language).people).toEqual(people));

  it('keeps signatures of offices apart', () =>
    expect(read('Tin Sáng/abc; Reuters').collective).toEqual(['Tin Sáng/abc', 'Reuters']));

  it('takes codes with slashes for one office', () =>
    expect(read('ABC/DE')).toEqual({ people: [], agency: '', collective: ['ABC/DE'] }));

  it('names an agency in its usual way', () => expect(read('Associated Press').agency).toBe('AP'));
});
