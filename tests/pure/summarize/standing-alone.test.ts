import { describe, expect, test } from 'vitest';
import { standsAlone } from '../../../src/summarize/key-points/standing-alone';

const alone = (text: string, language: string) =>
  standsAlone(text, { language, names: new Set(['Hargreave', 'Norwick']) });

describe('standsAlone', () => {
  test.each([
    'Ông Lê Văn An cho biết nước sông đang lên nhanh.',
    'Bà con vùng lũ đã được đưa đến nơi an toàn trong đêm.',
    'Tai nạn trên cao tốc khiến giao thông ùn tắc nhiều giờ.',
    'Do đó, tỉnh Hòa An hoãn lễ hội đến tháng sau.',
    'Cùng với đó, tỉnh Hòa An mở thêm ba điểm phát gạo.',
    'Trước đó, ngày 5/3, đoàn kiểm tra đã làm việc với xã.',
    '"Chúng tôi cần thêm thuyền", ông Lê Văn An nói.',
    'Năm nay, sản lượng lúa giảm 5% so với năm trước.',
    'Dịp này, ngân hàng giảm lãi cho người trồng lúa.',
  ])('accepts "%s"', (text) => {
    expect(alone(text, 'vi')).toBe(true);
  });

  test.each([
    'Ông này không đồng ý với kết luận của đoàn kiểm tra.',
    'Ông cho biết nước sông đang lên nhanh trong đêm.',
    'Theo bà, giá gạo còn tăng trong hai tháng tới.',
    'Tuy nhiên, anh vẫn ở lại trông nhà qua đêm.',
    'Điều đó khiến nhiều người dân lo lắng về mùa vụ.',
    'Đây là lần thứ ba trong năm con đường bị ngập.',
    'Vụ việc trên đã được báo cho công an huyện.',
    'Trong đó có ba trẻ em đang học lớp một.',
    'Tôi chưa từng thấy trận mưa nào lớn như vậy.',
    '"Nước lên nhanh quá, không ai kịp chạy."',
  ])('rejects "%s"', (text) => {
    expect(alone(text, 'vi')).toBe(false);
  });

  test.each([
    ['The mayor of Norwick said he would resign in May.', true],
    ["Hargreave's team lost after his injury.", true],
    ['It was not immediately known how many people were hurt.', true],
    ['This week the council votes on the new bridge.', true],
    ['He said the bridge would open in spring.', false],
    ['But its budget was cut by a third last year.', false],
    ['This is the third flood in five years.', false],
    ['The 40-year-old said after his win that the pitch was wet.', false],
    ['We have never seen anything like the flood.', false],
  ])('in English judges "%s" as %s', (text, expected) => {
    expect(alone(text, 'en')).toBe(expected);
  });

  test.each([
    ['de', 'Er kommt aus Bern und arbeitet seit Jahren in Wien.'],
    ['fr', 'Elle a quitté la ville après le vote du conseil.'],
    ['es', 'Esto preocupa a los vecinos del barrio viejo.'],
  ])('rejects an opening pronoun in %s', (language, text) => {
    expect(alone(text, language)).toBe(false);
  });

  test('lets every sentence of an unknown language pass', () => {
    expect(alone('Tá an bóthar dúnta inniu mar gheall ar an tuile.', 'ga')).toBe(true);
  });
});
