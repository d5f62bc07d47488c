import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/summarize/names';
import { textDocument } from '../../../src/summarize/text/document-text';
import { anArticleText } from '../../support/an-article-text';

const namesOf = (text: string) =>
  findNames(textDocument(anArticleText({ language: 'vi', paragraphs: text.split('\n') })));
const listed = (names: readonly { readonly name: string }[]) => names.map(({ name }) => name);
const peopleOf = (text: string) => namesOf(text).people.map(({ name, role }) => [name, role]);

describe('bodies in Vietnamese text', () => {
  it.each([
    ['Báo cáo do Tổ chức Canh giữ biển xanh (TGB) công bố.', 'Tổ chức Canh giữ biển xanh'],
    [
      'Theo Hiệp hội Nuôi trồng rong sụn miền duyên hải (HRS), giá đã tăng.',
      'Hiệp hội Nuôi trồng rong sụn miền duyên hải',
    ],
    ['Ông làm tại viện Trang thiết bị Hà Nội từ năm 2010.', 'viện Trang thiết bị Hà Nội'],
  ])('are named up to the letters in brackets, and by whole words: %s', (text, name) => {
    expect(listed(namesOf(text).organisations)).toContain(name);
  });

  it.each([
    ['Hiệp hội Chế biến cà phê Việt Nam họp hôm qua.', 'Hiệp hội Chế biến cà phê Việt Nam'],
    ['Hôm qua, phòng Cảnh sát hình sự tạm giữ hai người.', 'phòng Cảnh sát hình sự'],
    ['Việc này do Uỷ ban Các vấn đề xã hội thẩm tra.', 'Uỷ ban Các vấn đề xã hội'],
    ['Công ty vàng bạc đá quý Hải Phòng niêm yết giá mới.', 'Công ty vàng bạc đá quý Hải Phòng'],
  ])('keep words of two syllables in lower case: %s', (text, name) => {
    expect(listed(namesOf(text).organisations)).toContain(name);
  });

  it.each([
    'Người dùng dịch vụ Gmail và nhiệm vụ Bí thư giao đều xong.',
    'Công tác quản lý nhà nước và các công ty đa quốc gia được bàn tới.',
  ])('do not begin inside of another word, and need a name: %s', (text) => {
    expect(listed(namesOf(text).organisations)).toEqual([]);
  });

  it.each([
    ['Quốc hội ban hành Nghị quyết về ngân sách.', []],
    ['UBND tỉnh Sơn La kiến nghị Bộ Y tế hỗ trợ.', ['UBND tỉnh Sơn La', 'Bộ Y tế']],
    ['Báo cáo của Ủy ban Thường vụ Quốc hội về dự án Luật Thi đua.', ['Ủy ban Thường vụ Quốc hội']],
  ])('hold no verb and no law: %s', (text, names) => {
    expect(listed(namesOf(text).organisations)).toEqual(names);
  });

  it('are no affairs that are called by somebody', () => {
    expect(listed(namesOf('Dư luận còn bàn về vụ Benzema.').organisations)).toEqual([]);
  });

  it('end before a verb, whatever stands in brackets behind it', () => {
    const { organisations } = namesOf('Tập đoàn Sao Mai tăng giá bán (VND) từ hôm nay.');
    expect(listed(organisations)).toEqual(['Tập đoàn Sao Mai']);
  });

  it('are no groups that are called by a person', () => {
    const { people, organisations } = namesOf(
      'Tối qua, nhóm Nguyễn Thị Hồng Thắm, Lê Anh Quốc cùng ngụ quận 8 đi hát.',
    );
    expect(listed(people)).toEqual(['Nguyễn Thị Hồng Thắm', 'Lê Anh Quốc']);
    expect(listed(organisations)).toEqual([]);
  });
});

describe('people in Vietnamese text', () => {
  it('are read in capital letters too, behind a word of address or a rank', () => {
    expect(peopleOf('Ông ĐỖ MẠNH HÒA (phó chủ nhiệm) trả lời. Trung tướng PHẠM HỒNG SƯƠNG dự lễ.')).toEqual([
      ['ĐỖ MẠNH HÒA', 'phó chủ nhiệm'],
      ['PHẠM HỒNG SƯƠNG', 'Trung tướng'],
    ]);
  });

  it('go by the name that is not in capitals where there are both', () => {
    expect(peopleOf('Ông ĐỖ MẠNH HÒA trả lời. Theo ông Đỗ Mạnh Hòa, việc đã xong.')).toEqual([
      ['Đỗ Mạnh Hòa', ''],
    ]);
  });

  it.each([
    ['letters that stand for a body', 'Cơ quan của chính phủ Anh GTKQ vận hành chương trình.'],
    ['an office in English letters', 'Sản phẩm ra đời dưới thời cố CEO huyền thoại.'],
    ['the paper of a reporter', 'Trao đổi với phóng viên Saigontimes24, đại diện phòng đã xác nhận.'],
    ['a country', 'Phát biểu của cựu thủ tướng Bồ Đào Nha đưa ra hôm qua.'],
    ['a word that opens the next sentence', 'Đó là lời phóng viên Theo kế hoạch, dự án sẽ dừng.'],
  ])('are not %s', (_, text) => {
    expect(peopleOf(text)).toEqual([]);
  });
});

describe('roles in Vietnamese text', () => {
  it.each([
    ['Họ truy lùng trùm khủng bố al-Nur Osman bin Rashid suốt mười năm.', 'bố'],
    ['Nga ủng hộ chính quyền Tổng thống Karim Haddad ở nước này.', 'quyền'],
    ['Người nhà giáo viên Đặng Thị Bình đã đến xin lỗi.', 'nhà giáo'],
  ])('do not begin inside of another word: %s', (text, role) => {
    expect(peopleOf(text).map(([, said]) => said?.split(' ')[0])).not.toContain(role.split(' ')[0]);
  });

  it('are not what somebody is to the person', () => {
    expect(
      peopleOf('Bác sĩ của Park Ha Neul khai như vậy, đại diện của Sunlight Entertainment Group cũng thế.'),
    ).toEqual([['Park Ha Neul', '']]);
  });
});

describe('places in Vietnamese text', () => {
  it('are no marks of kilometres and no names of devices', () => {
    const { places } = namesOf('Tại Km 1720 xảy ra tai nạn. Máy ảnh đến từ Z1 và màn hình đến từ Full-HD.');
    expect(listed(places)).toEqual([]);
  });

  it('that bear the name of a person are places where they stand alone, too', () => {
    const { people, places } = namesOf(
      'Xe buýt chạy qua đường Lê Trọng Nghĩa.\nGiờ cao điểm, Lê Trọng Nghĩa đông xe.',
    );
    expect([listed(people), listed(places)]).toEqual([[], ['đường Lê Trọng Nghĩa']]);
  });

  it('are not cut out of longer names', () => {
    expect(listed(namesOf('Tuyến tàu đi trên cao (Điện Biên Phủ) rồi đi ngầm.').places)).toEqual([]);
    expect(listed(namesOf('Anh trú tại TP Điện Biên Phủ.').places)).toEqual(['TP Điện Biên Phủ']);
  });

  it('are not read across a full stop', () => {
    expect(listed(namesOf('Họ vứt đồ xuống sông Hồng. Hải Đăng kể lại.').places)).toEqual(['sông Hồng']);
  });

  it('are no ships', () => {
    expect(listed(namesOf('Nga chuyển giao tàu sân bay Vikramaditya.').places)).toEqual([]);
  });
});

describe('people who are known by an initial', () => {
  it('are one with the full name that ends so', () => {
    expect(peopleOf('Ông Trần Thanh T., quê Cà Mau, mở loa. Hàng xóm bảo ông T. vặn nhỏ.')).toEqual([
      ['Trần Thanh T', ''],
    ]);
  });
});
