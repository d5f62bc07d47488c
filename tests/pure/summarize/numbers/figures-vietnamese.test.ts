import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in';

const vietnamese = (text: string) => figuresIn(text, 'vi');

describe('Vietnamese figures', () => {
  test.each([
    ['Toàn xã có 2.315 hộ dân.', 2315, 'hộ dân'],
    ['Dự án dài 12,5 km.', 12.5, 'km'],
    ['Tổng vốn 1.200 tỷ đồng.', 1.2e12, 'đồng'],
    ['Công ty lãi hai nghìn tỷ đồng.', 2e12, 'đồng'],
    ['Anh trả 3 tỷ 200 triệu đồng.', 3.2e9, 'đồng'],
    ['Căn nhà giá 2 tỷ rưỡi đồng.', 2.5e9, 'đồng'],
    ['Giá điện tăng 4,8%/năm.', 4.8, '%/năm'],
    ['Nhiệt độ xuống 9 độ C.', 9, '°C'],
    ['Nhiệt độ xuống -3 độ C.', -3, '°C'],
    ['Hồ chứa 35.000 m3 nước.', 35_000, 'm³'],
    ['Ba mươi lăm học sinh được khen.', 35, 'học sinh được khen'.slice(0, 8)],
    ['Năm người bị thương trong vụ cháy.', 5, 'người bị thương'],
    ['Họ đi mất hai mươi năm.', 20, 'năm'],
    ['Anh ở đó một năm rưỡi.', 1.5, 'năm'],
    ['Thời gian thu phí 18 năm 9 tháng.', 18.75, 'năm'],
    ['Vé giá 150.000 đồng/lượt.', 150_000, 'đồng/lượt'],
    ['Cây cao 1m75.', 1.75, 'm'],
    ['Một nhóm 4 người bỏ chạy.', 4, 'người'],
    ['Chỉ số mất (-3,13%).', -3.13, '%'],
    ['Đó là một phần trong tổng số 820 giáo viên.', 820, 'giáo viên'],
    ['Lô hàng nặng năm chục tấn.', 50, 'tấn'],
    ['Huyện trao 1.5 triệu USD.', 1.5e6, 'USD'],
    ['Có 24 mô hình, câu lạc bộ “Xóm xanh”, tiêu biểu là xã A.', 24, 'mô hình, câu lạc bộ “Xóm xanh”'],
  ])('%s', (text, value, unit) => {
    expect(vietnamese(text)).toEqual([expect.objectContaining({ value, unit })]);
  });

  test.each([
    'Xe chạy trên quốc lộ 14 qua phường 7.',
    'Bão số 9 vào bờ lúc 7h30, giật cấp 13.',
    'Theo Nghị định 100/2019/NĐ-CP và Điều 12.',
    'Đội U22 thắng 3-1 ở lượt về, hòa 0 - 0 ở lượt đi.',
    'Máy bay A321 và iPhone 15 đều có mặt.',
    'Gọi 0912 345 678 để biết thêm.',
    'Ngày 12/5, năm 2019, giai đoạn 2021-2025.',
    'Bà Ba ở đường Ba Tháng Hai, 45 tuổi.',
    'Đây là lần thứ 5 trong nhiều năm người dân than phiền.',
    'Một trong những lý do.',
    'Em mang ba lô đi học, bán quanh năm.',
    'Hai phần ba ý kiến đồng tình.',
    'Cậu bé lớp 4 học tại trường Tiểu học X.',
    'Mô hình 1-2-3 được khen.',
  ])('finds none in: %s', (text) => {
    expect(vietnamese(text)).toEqual([]);
  });

  test('keeps the approximator in the raw text and says so', () => {
    expect(vietnamese('Có gần 700 hộ và ít nhất 20 ha, khoảng 80% trở lên.')).toMatchObject([
      { raw: 'gần 700 hộ', approximate: true },
      { raw: 'ít nhất 20 ha', approximate: true },
      { raw: 'khoảng 80% trở lên', approximate: true },
    ]);
  });

  test('compares where "hơn" follows an adjective', () => {
    expect(vietnamese('Giá cao hơn 3 lần.')).toMatchObject([{ raw: '3 lần', approximate: false }]);
  });

  test.each([
    ['Mưa 30-60 mm.', 30, 60, 'mm'],
    ['Giá từ 2 - 4 triệu đồng.', 2e6, 4e6, 'đồng'],
    ['Giá từ 600.000 đồng đến 1 triệu đồng.', 6e5, 1e6, 'đồng'],
    ['Cần 5 đến 7 ngày.', 5, 7, 'ngày'],
  ])('reads the range in: %s', (text, value, upper, unit) => {
    expect(vietnamese(text)).toMatchObject([{ value, upper, unit }]);
  });

  test('takes "từ … lên …" as two figures', () => {
    expect(vietnamese('Lương tăng từ 5 triệu đồng lên 7 triệu đồng.').map(({ value }) => value)).toEqual([
      5e6, 7e6,
    ]);
  });

  test('says which level a listed count belongs to', () => {
    expect(vietnamese('Tổ chức 40 buổi họp, cấp tỉnh 5 buổi, cấp xã 35 buổi.')).toMatchObject([
      { value: 40 },
      { value: 5, what: 'cấp tỉnh' },
      { value: 35, what: 'cấp xã' },
    ]);
  });

  test('gives an alternative the unit behind it', () => {
    expect(vietnamese('Vé giá 6.000 hoặc 7.000 đồng.')).toMatchObject([{ unit: 'đồng' }, { unit: 'đồng' }]);
  });

  test('gives a number in a list the unit at its end', () => {
    expect(vietnamese('Gió đạt 60, 75 km/h.')).toMatchObject([
      { value: 60, unit: 'km/h' },
      { value: 75, unit: 'km/h' },
    ]);
  });

  test('names what is counted by no word that says no more than the figure', () => {
    expect(vietnamese('Đến nay con số này đã tăng lên 112 hộ.')).toMatchObject([{ value: 112, what: 'hộ' }]);
  });
});
