import { describe, expect, it } from 'vitest';
import { parseDate } from '@/extract/metadata/parse-date';

const parse = (text: string, language: string, zone = '') =>
  parseDate(text, { language, zone, monthFirst: language === 'en-US' });

describe('dates of Vietnamese pages', () => {
  it.each([
    ['Thứ Năm, 16/07/2026 17:17', '2026-07-16T17:17:00+07:00'],
    ['Thứ Năm, 16/07/2026 17:17 GMT+7', '2026-07-16T17:17:00+07:00'],
    ['16/07/2026, 05:17 CH', '2026-07-16T17:17:00+07:00'],
    ['17h17, ngày 16 tháng 7 năm 2026', '2026-07-16T17:17:00+07:00'],
    ['16 Tháng Bảy, 2026', '2026-07-16'],
    ['2026-07-16T10:17:00Z', '2026-07-16T10:17:00Z'],
    ['2026-07-16T17:17:00', '2026-07-16T17:17:00+07:00'],
    ['20260716171700', '2026-07-16T17:17:00+07:00'],
    ['Chưa rõ ngày', ''],
    ['32/13/2026', ''],
  ])('reads "%s"', (text, iso) => expect(parse(text, 'vi', 'Asia/Ho_Chi_Minh')).toBe(iso));
});

describe('dates in other languages', () => {
  it.each([
    ['en', 'Updated 10:41 PM EDT, Mon September 5, 2022', '2022-09-05T22:41:00-04:00'],
    ['en', 'Mon, 15 Apr 2024 10:10:00 +0700', '2024-04-15T10:10:00+07:00'],
    ['en', 'Sept. 3rd, 2021', '2021-09-03'],
    ['en-US', '04/05/2024', '2024-04-05'],
    ['en-GB', '04/05/2024', '2024-05-04'],
    ['de', '5. März 2022', '2022-03-05'],
    ['fr', 'le 1er août 2022', '2022-08-01'],
    ['es', '3 de enero de 2020', '2020-01-03'],
    ['it', '12 dicembre 2019', '2019-12-12'],
    ['pt', '7 de março de 2021', '2021-03-07'],
    ['nl', '9 mei 2018', '2018-05-09'],
    ['sv', '4 oktober 2020', '2020-10-04'],
    ['da', '4. maj 2020', '2020-05-04'],
    ['nb', '4. desember 2020', '2020-12-04'],
    ['fi', '4. toukokuuta 2020', '2020-05-04'],
    ['pl', '5 lipca 2020', '2020-07-05'],
    ['cs', '5. června 2020', '2020-06-05'],
    ['sk', '5. júna 2020', '2020-06-05'],
    ['hr', '5. lipnja 2020.', '2020-06-05'],
    ['hu', '2020. június 5.', '2020-06-05'],
    ['ro', '5 iunie 2020', '2020-06-05'],
    ['bg', '5 юни 2020', '2020-06-05'],
    ['ru', '5 июня 2020, 14:05 МСК', '2020-06-05'],
    ['uk', '5 червня 2020', '2020-06-05'],
    ['el', '5 Ιουνίου 2020', '2020-06-05'],
    ['tr', '5 Haziran 2020', '2020-06-05'],
    ['lt', '2020 m. birželio 5 d.', '2020-06-05'],
    ['id', '5 Agustus 2020', '2020-08-05'],
    ['ar', '٥ يونيو ٢٠٢٠', '2020-06-05'],
    ['hi', '5 जून 2020', '2020-06-05'],
    ['bn', '৫ জুন ২০২০', '2020-06-05'],
    ['th', '5 มิถุนายน 2563', '2020-06-05'],
    ['ja', '2020年6月5日 14時05分', '2020-06-05'],
    ['zh', '2020年6月5日', '2020-06-05'],
    ['ko', '2020년 6월 5일', '2020-06-05'],
    ['und', '5 czerwca 2020', '2020-06-05'],
    ['fa', '۱۶ خرداد ۱۳۹۹', '2020-06-05'],
    ['fa', '۱۴۰۵/۰۱/۰۱', '2026-03-21'],
    ['he', '5 ביוני 2020', '2020-06-05'],
    ['ur', '5 جون، 2020', '2020-06-05'],
    ['th', 'วันศุกร์ที่ 5 มิ.ย. พ.ศ. 2563 เวลา 14:05 น.', '2020-06-05'],
    ['lv', '2020. gada 5. jūnijs', '2020-06-05'],
    ['hy', '2020 թ. հունիսի 5', '2020-06-05'],
    ['ka', '5 ივნისი, 2020', '2020-06-05'],
    ['ta', '5 ஜூன், 2020', '2020-06-05'],
    ['ja', '令和2年6月5日', '2020-06-05'],
    ['zh-TW', '民國109年6月5日', '2020-06-05'],
    ['ko', '2020. 6. 5. 오후 2:05', '2020-06-05'],
    ['es', 'viernes, 05 de junio del 2020', '2020-06-05'],
    ['sw', '5 Juni 2020', '2020-06-05'],
    ['en', "5 June '20", '2020-06-05'],
    ['en', 'It may take 20 days', ''],
  ])('reads %s "%s"', (language, text, iso) => expect(parse(text, language)).toBe(iso));

  it('gives the zone of the place its summer time', () =>
    expect(parse('5.6.2020 14:05', 'de', 'Europe/Berlin')).toBe('2020-06-05T14:05:00+02:00'));
});

describe('dates as the platform writes them', () => {
  const languages =
    'af ar az be bg bn bs ca cs cy da de el en es et fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mr ms my nb ne nl pa pl pt ro ru si sk sl so sq sr sv sw ta te tg th tk tl tr uk ur uz vi zh zu';
  const days = ['2020-06-05', '2026-09-23', '2024-01-15', '2023-12-31'];

  it.each(languages.split(' '))('are read in "%s"', (language) => {
    for (const dateStyle of ['full', 'long', 'medium'] as const) {
      const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
      const read = days.map((day) =>
        parse(format.format(new Date(day)), language === 'en' ? 'en-US' : language),
      );
      expect(read, dateStyle).toEqual(days);
    }
  });
});
