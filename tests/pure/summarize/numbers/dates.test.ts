import { describe, expect, test } from 'vitest';
import { datesIn, figuresIn, isosIn } from './figures-in';

describe('calendar dates', () => {
  test.each([
    ['vi', 'Họp ngày 15/4/2024.', ['2024-04-15']],
    ['vi', 'Họp ngày 15 tháng 4 năm 2024.', ['2024-04-15']],
    ['vi', 'Từ tháng 7-2023 đến nay.', ['2023-07']],
    ['vi', 'Khởi công quý III/2025, xong năm 2027.', ['2025-Q3', '2027']],
    ['vi', 'Giai đoạn 2021-2025.', ['2021/2025']],
    ['vi', 'Tối 24/10 và dịp 8-3.', ['--10-24', '--03-08']],
    ['vi', 'Từ 29/9 đến 24/10.', ['--09-29/--10-24']],
    ['vi', 'Từ ngày 20 đến 25/10/2020.', ['2020-10-20/2020-10-25']],
    ['vi', 'Thắng với tỷ số 3-1, chiếm 2/3 dân số, hòa 1-1.', []],
    ['vi', 'Ngày 31/2 không có, trực 24/7, mùng 10/3 âm lịch.', []],
    ['en', 'On 15 April 2024 and April 16, 2024.', ['2024-04-15', '2024-04-16']],
    ['en', 'In Apr 2024, since March, by 2030.', ['2024-04', '--03', '2030']],
    ['en', 'The 2022/23 season, Q1 2023.', ['2022/2023', '2023-Q1']],
    ['en', 'Open from 1 May to 3 June 2023.', ['2023-05-01/2023-06-03']],
    ['en', 'They may march in the 1990s.', []],
    ['en', 'Held from April 15-17.', ['--04-15/--04-17']],
    ['en', 'Talks between 19 and 23 January 2026.', ['2026-01-19/2026-01-23']],
    ['en', 'Profit for July-September 2025.', ['2025-07/2025-09']],
    ['de', 'Am 3. Oktober 2023 und im Jahr 2020.', ['2023-10-03', '2020']],
    ['fr', 'Le 14 juillet 2022.', ['2022-07-14']],
    ['es', 'El 2 de mayo de 2021.', ['2021-05-02']],
    ['ru', 'Это было 9 мая 2020 года.', ['2020-05-09']],
    ['ru', 'С марта 2022 года.', ['2022-03']],
    ['ja', '2024年4月15日に発表。', ['2024-04-15']],
  ])('%s: %s', (language, text, isos) => {
    expect(isosIn(text, language)).toEqual(isos);
  });

  test('take the year that brings them nearest to the date of publication', () => {
    expect(isosIn('Tối 24/10 và ngày 2/1.', 'vi', '2020-12-20')).toEqual(['2020-10-24', '2021-01-02']);
    expect(isosIn('Grounded since March, in October.', 'en', '2019-11-20')).toEqual(['2019-03', '2019-10']);
  });

  test('are ahead in a sentence that says "will" unless they are of late', () => {
    expect(isosIn('It will reopen in May.', 'en', '2025-09-17')).toEqual(['2026-05']);
    expect(isosIn('Tòa sẽ xét xử vụ cháy ngày 12/9.', 'vi', '2025-09-17')).toEqual(['2025-09-12']);
  });

  test('are not yearly by a word of the sentence before', () => {
    expect(isosIn('Lễ mở hằng năm. Sáng 14-9, chợ họp.', 'vi', '2025-09-17')).toEqual(['2025-09-14']);
  });

  test('stay without a year where they are yearly', () => {
    expect(isosIn('Lễ hội diễn ra hằng năm vào ngày 10/3.', 'vi', '2020-12-20')).toEqual(['--03-10']);
  });

  test('are no figures', () => {
    expect(figuresIn('Ngày 15 tháng 4 năm 2024, lúc 10:30.', 'vi')).toEqual([]);
    expect(figuresIn('On 15 April 2024 in the 1990s.', 'en')).toEqual([]);
  });
});

describe('relative dates', () => {
  const published = '2024-04-17T08:00:00+07:00'; // a Wednesday

  test.each([
    ['vi', 'Sáng nay mưa lớn.', '2024-04-17'],
    ['vi', 'Hôm qua trời nắng.', '2024-04-16'],
    ['vi', 'Thứ hai tuần trước họp.', '2024-04-08'],
    ['vi', 'Doanh thu tháng trước tăng.', '2024-03'],
    ['vi', 'Cao hơn năm ngoái.', '2023'],
    ['vi', 'Ngày 20-10 năm ngoái.', '2023-10-20'],
    ['en', 'He said yesterday.', '2024-04-16'],
    ['en', 'It happened on Monday.', '2024-04-15'],
    ['en', 'It happened last Wednesday.', '2024-04-10'],
    ['en', 'They meet next Friday.', '2024-04-19'],
    ['en', 'It opens next year.', '2025'],
  ])('%s: %s', (language, text, iso) => {
    expect(isosIn(text, language, published)).toEqual([iso]);
  });

  test('are none without a date of publication', () => {
    expect(isosIn('Hôm qua trời nắng.', 'vi')).toEqual([]);
  });

  test('are none where they are counted, general or still to come', () => {
    expect(isosIn('Bốn tháng trước họ đã đi, hai mươi lăm năm sau mới về.', 'vi', published)).toEqual([]);
    expect(isosIn('Every Monday he runs. It will open on Friday.', 'en', published)).toEqual([]);
  });

  test('say that they are relative', () => {
    expect(datesIn('Hôm qua, ngày 1/4/2024.', 'vi', published)).toMatchObject([
      { iso: '2024-04-16', relative: true },
      { iso: '2024-04-01' },
    ]);
  });
});
