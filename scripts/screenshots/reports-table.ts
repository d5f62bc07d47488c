/** Invented reports of one event: two papers that name other numbers, and the first of them as it stood later. */
export const reports = {
  first: {
    url: 'https://bao-mau.example/chay-cho-con-say.html',
    title: 'Cháy chợ Cồn Sậy, 5 người bị thương',
    publisher: { name: 'Báo Mẫu', host: 'bao-mau.example' },
    published: '2026-11-18T06:10:00+07:00',
    paragraphs: [
      'Đám cháy bùng lên lúc 2 giờ sáng 18/11 tại chợ Cồn Sậy, xã Tân Lác, làm 5 người bị thương và thiêu rụi khoảng 40 gian hàng.',
      'Ông Lê Văn Sáu, Trưởng ban quản lý chợ, cho biết lửa bắt đầu từ dãy hàng vải rồi lan nhanh vì gió lớn. Hơn 60 cảnh sát chữa cháy có mặt sau 15 phút.',
      '"Chúng tôi chỉ kịp đưa người ra, hàng hóa gần như mất hết", bà Phan Thị Mười, tiểu thương bán vải, nói.',
      'Thiệt hại ban đầu được ước tính 12 tỷ đồng. Tỉnh Hậu Giang đã hỗ trợ mỗi hộ 10 triệu đồng để mua lại quầy kệ.',
      'Nguyên nhân vụ cháy đang được Công an tỉnh Hậu Giang điều tra.',
    ],
  },
  later: {
    title: 'Cháy chợ Cồn Sậy, 7 người bị thương',
    modified: '2026-11-18T14:30:00+07:00',
    paragraphs: [
      'Đám cháy bùng lên lúc 2 giờ sáng 18/11 tại chợ Cồn Sậy, xã Tân Lác, làm 7 người bị thương và thiêu rụi khoảng 52 gian hàng.',
      'Ông Lê Văn Sáu, Trưởng ban quản lý chợ, cho biết lửa bắt đầu từ dãy hàng vải rồi lan nhanh vì gió lớn. Hơn 60 cảnh sát chữa cháy có mặt sau 15 phút.',
      '"Chúng tôi chỉ kịp đưa người ra, hàng hóa gần như mất hết", bà Phan Thị Mười, tiểu thương bán vải, nói.',
      'Thiệt hại được ước tính 15 tỷ đồng. Tỉnh Hậu Giang đã hỗ trợ mỗi hộ 10 triệu đồng để mua lại quầy kệ.',
      'Chợ tạm cho các hộ bị cháy sẽ mở từ ngày 25/11 ở sân vận động xã.',
      'Nguyên nhân vụ cháy đang được Công an tỉnh Hậu Giang điều tra.',
    ],
  },
  other: {
    url: 'https://tin-thu.example/cho-con-say-chay-trong-dem.html',
    title: 'Chợ Cồn Sậy cháy trong đêm',
    publisher: { name: 'Tin Thử', host: 'tin-thu.example' },
    published: '2026-11-18T09:00:00+07:00',
    paragraphs: [
      'Rạng sáng nay, chợ Cồn Sậy ở xã Tân Lác, tỉnh Hậu Giang bốc cháy, làm 6 người bị thương, 52 gian hàng bị thiêu rụi.',
      'Theo ông Lê Văn Sáu, Trưởng ban quản lý chợ, lửa được khống chế lúc 4 giờ 30. Lực lượng chữa cháy huy động 11 xe và 70 người.',
      'Bà Phan Thị Mười kể bà mất số hàng vải trị giá 400 triệu đồng vừa nhập cho vụ Tết.',
      'Công an tỉnh Hậu Giang đã phong tỏa hiện trường để khám nghiệm.',
    ],
  },
} as const;
