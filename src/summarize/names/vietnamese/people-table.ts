import { phrases, wordSet } from '../text/word-list';

/** Family names of the Kinh and of the larger minorities, compiled from general knowledge. */
export const surnames = wordSet(`
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Đào Mai Lâm Trương Tạ
  Phùng Hà Cao Lương Tô Thái Châu Tăng Quách Vương Đàm Chu Kiều Thân Nghiêm Lưu Triệu La Mạc Ninh Văn Hứa Từ
  Khổng Tống Lục Diệp Tôn Giang Vi Nông Bạch Đồng Doãn Thạch Kim Sơn Danh Cù Ngọ Lại Khuất Viên Phí Đậu
  Cung Lường Quàng Cầm Lò Hờ Giàng Vàng Sùng Thào Ly Vừ Tòng Cà Bế Ma Hầu Chảo Tẩn Phàn
  Phù Trang Mã Nhâm Lã Mạch Tiêu Âu Ưng Giáp Thiều Thẩm Trà Ứng Điểu
  Siu Rơ Ksor Nay Rah Kpă Hồng Liêu Lăng Hàn Bàng Tưởng Khúc Bồ Đổng Sầm Lộc Sử Cấn Chử Uông Mông
  Lèng Vương Hán Nhữ Lều Lỗ Trầm Ngụy Tập Ôn Trác Mao Tần Tưởng Đới Viêm Nhan Phương Thích
`);

/** Middle names that follow a family name or open a given name said alone ("Đình Bảo"). */
export const middleNames = wordSet(`
  Văn Thị Đình Hữu Đức Công Quang Xuân Ngọc Minh Thanh Hoàng Tuấn Bảo Kim Mỹ Thành Tiến Trọng Hồng Thu Thuý Thúy Thùy
  Quốc Việt Anh Duy Gia Khánh Phương Như Diệu Bích Hải Hùng Huy Nhật Phúc Tấn Thế Trung Viết Vĩnh Đăng Cẩm Lan Mai
  Nguyên Hà Tố Quỳnh Bá Sỹ Sĩ Đắc Chí Danh Hạnh Kiều Ánh Lệ Mạnh Nam Nhã Phước Quý Tường Uyên Vân Yến Trúc Tú Thái
  Linh Khắc Ích Huyền Hoài Hiếu Hiền Giang Đông Đại Cao Cảnh Bình Ái Thiên Trường Doãn Phi Tùng Thùy Trà Hương Đan
`);

/** Last syllables of given names. */
export const givenNames = wordSet(`
  Anh An Ân Ánh Bảo Bằng Bích Biên Bình Cảnh Chánh Châu Chi Chiến Chính Chinh Chương Chung Công Cúc Cường Danh Dân Diễm Diệp Diệu
  Dũng Dung Duy Duyên Dương Đan Đại Đạo Đạt Đăng Điền Điệp Đỉnh Định Đoàn Đô Đông Đồng Đức Gia Giang Giao Giáp Hà Hạ Hải Hân Hằng Hạnh
  Hảo Hào Hậu Hiên Hiến Hiền Hiển Hiệp Hiếu Hiệu Hoa Hòa Hoà Hoài Hoan Hoàn Hoàng Hoạt Hồng Hợp Huân Huấn Huệ Hùng Hưng Huy Huyên
  Huyền Huỳnh Hương Hường Hữu Ích Kha Khải Khang Khanh Khánh Khiêm Khoa Khôi Khuê Khương Kiên Kiệt Kiều Kim Kính Kỳ Lam Lan Lâm Lân
  Lanh Lành Lê Lệ Lễ Liêm Liên Liễu Linh Loan Long Lộc Lợi Luân Luận Luật Lực Lương Lượng Lưu Luyến Ly Lý Mai Mạnh Mẫn Mậu Miên Minh
  My Mỹ Nam Nga Ngà Ngân Nghi Nghĩa Ngoan Ngọc Nguyên Nguyệt Nhã Nhàn Nhân Nhật Nhi Nhung Nhựt Như Ninh Nương Oanh Phát Phi Phong Phú
  Phúc Phụng Phước Phương Phượng Quân Quang Quảng Quế Quí Quý Quốc Quyên Quyền Quyết Quỳnh Sang Sáng San Sâm Sinh Sơn Sương Sỹ Sĩ
  Tài Tâm Tân Tấn Thái Thạch Thắm Thắng Thanh Thành Thao Thảo Thăng Thế Thể Thi Thìn Thiện Thiên Thịnh Thọ Thoa Thoại Thông Thơ
  Thơm Thu Thuần Thuận Thuật Thục Thùy Thuỳ Thúy Thuý Thủy Thuỷ Thuyên Thư Thức Thương Thường Tiên Tiến Tiệp Tín Tính Tình Toàn
  Toản Toại Tới Trâm Trân Trang Trí Trinh Trình Trọng Trúc Trung Trường Tú Tuân Tuấn Tuất Tuệ Tùng Tuyên Tuyến Tuyền Tuyết Tường Tư
  Tý Uyên Vân Văn Viên Việt Vinh Vĩnh Vũ Vui Vượng Vy Vỹ Vi Xuân Xuyến Ý Yên Yến Đào Điểm Bốn Bắc Đệ Giới Hiệt Hòe Huê Lài Mến Mơ Na
`);

/** Words of address before a name. */
export const honorifics = phrases(`
  ông, bà, anh, chị, em, cô, chú, bác, thầy, cụ, cháu, cậu, dì, mợ, thím, cố, ni sư, sư cô, sư thầy, nàng, chàng
`);

/** Ranks, degrees and short titles that are not a role by themselves. */
export const ranks = phrases(`
  g.s, t.s, b.s, th.s, gs, pgs, ts, ths, bs, cn, ks, gs.ts, pgs.ts, ts.bs, bscki, bsckii, bs.ck1, bs.ck2, bs.cki, bs.ckii, bs cki, bs ckii, bs ck1, bs ck2, cki, ckii, ck1, ck2, ths.bs, ts.kts, kts, ts.ls, ls, nsnd, nsưt, nsut, nghệ sĩ nhân dân,
  nghệ sĩ ưu tú, giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, bác sĩ, bác sỹ, kỹ sư, kĩ sư, cử nhân, luật sư, dược sĩ,
  thiếu tướng, trung tướng, thượng tướng, đại tướng, chuẩn đô đốc, phó đô đốc, đô đốc, tướng, đại tá, thượng tá, trung tá, thiếu tá,
  đại úy, thượng úy, trung úy, thiếu úy, đại uý, thượng uý, trung uý, thiếu uý, thượng sĩ, trung sĩ, hạ sĩ, binh nhất, binh nhì,
  đồng chí, đ/c, chuyên khoa 1, chuyên khoa 2, chuyên khoa i, chuyên khoa ii, nhà giáo nhân dân, nhà giáo ưu tú, ngài, hòa thượng,
  thượng tọa, đại đức, linh mục, giám mục, hồng y, mục sư, đức cha, lương y, họa sĩ, nhạc sĩ, ca sĩ, diễn viên, nghệ sĩ, ca sỹ,
  nghệ sỹ, nhạc sỹ, họa sỹ, nhà văn, nhà thơ, nhà báo, nghi can, bị cáo, bị can, nạn nhân, đối tượng, nghi phạm, em bé, bé
`);

/** Nouns that open a role; the longest match counts. Lower case. */
export const roleHeads = phrases(`
  chủ tịch, phó chủ tịch, tổng bí thư, bí thư, phó bí thư, thủ tướng, phó thủ tướng, tổng thống, phó tổng thống, bộ trưởng,
  thứ trưởng, ngoại trưởng, giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, cục trưởng, phó cục trưởng, vụ trưởng,
  phó vụ trưởng, trưởng phòng, phó trưởng phòng, phó phòng, trưởng ban, phó trưởng ban, phó ban, trưởng đoàn, phó trưởng đoàn,
  trưởng khoa, phó trưởng khoa, phó khoa, trưởng công an, phó trưởng công an, phó công an, chánh văn phòng, phó chánh văn phòng,
  chánh thanh tra, chánh án, phó chánh án, viện trưởng, phó viện trưởng, hiệu trưởng, phó hiệu trưởng, hiệu phó, tổng cục trưởng,
  phó tổng cục trưởng, chi cục trưởng, phó chi cục trưởng, đội trưởng, đội phó, phó đội trưởng, tổ trưởng, trưởng thôn, trưởng ấp, trưởng bản,
  chủ nhiệm, phó chủ nhiệm, tổng thư ký, phó tổng thư ký, thư ký, thống đốc, phó thống đốc, tổng biên tập, phó tổng biên tập,
  tổng tham mưu trưởng, phó tổng tham mưu trưởng, chủ nhiệm tổng cục chính trị, phó chủ nhiệm tổng cục chính trị, phó trưởng phòng, tổng kiểm toán nhà nước, tổng thanh tra, phó tổng thanh tra, tư lệnh, phó tư lệnh, tham mưu trưởng, phó tham mưu trưởng, chính ủy, phó chính ủy,
  chỉ huy trưởng, phó chỉ huy trưởng, chính trị viên, đại biểu, đại biểu quốc hội, đại sứ, phó đại sứ, tổng lãnh sự, lãnh sự, người phát ngôn,
  phát ngôn viên, nữ phát ngôn viên, đại diện, cố vấn, chuyên gia, chuyên viên, nhà nghiên cứu, nhà phân tích, nhà khoa học, nhà sử học, nhà ngoại giao,
  nhà lãnh đạo, lãnh đạo, nhà sáng lập, người sáng lập, đồng sáng lập, giám đốc điều hành, nhà đầu tư, doanh nhân, tỷ phú, tỉ phú, chủ,
  chủ shop, chủ cửa hàng, chủ quán, chủ doanh nghiệp, chủ đầu tư, giảng viên, giáo viên, học sinh, sinh viên, phóng viên, biên tập viên, cộng tác viên,
  đạo diễn, biên kịch, nhà sản xuất, diễn viên, ca sĩ, ca sỹ, nữ ca sĩ, nam ca sĩ, nữ diễn viên, nam diễn viên, nhạc sĩ, nghệ sĩ, người mẫu, siêu mẫu, hoa hậu,
  á hậu, á khôi, hoa khôi, mc, rapper, diva, danh hài, nghệ sĩ hài, giám khảo, thí sinh, quán quân, á quân, vận động viên, vđv, kình ngư, võ sĩ, tay vợt, kỳ thủ, cầu thủ,
  huấn luyện viên, hlv, hlv trưởng, huấn luyện viên trưởng, trợ lý, trợ lý hlv, tiền đạo, tiền vệ, hậu vệ, trung vệ, thủ môn, thủ thành, chân sút, đội phó,
  trọng tài, ngôi sao, danh thủ, cựu danh thủ, cầu thủ trẻ, tuyển thủ, nhạc trưởng, họa sĩ, kiến trúc sư, nhà thiết kế, nhiếp ảnh gia, đầu bếp, nhà văn, nhà thơ, nhà báo,
  pv, hoàng thái tử, nhật hoàng, thiên hoàng, đức vua, bếp trưởng, trưởng tàu, đại đội trưởng, tiểu đoàn trưởng, trung đoàn trưởng, nhà sưu tập, nhà thiết kế, nhà tạo mẫu, nhà vận động, nhà tâm lý, nhà kinh tế, trưởng chi nhánh, phó chi nhánh, trưởng đại diện, người kế nhiệm, phụ huynh, ngư dân, tiểu thương, giáo sĩ, tiếp viên trưởng, hlv đội tuyển,
  tài xế, lái xe, phi công, cơ trưởng, thuyền trưởng, thuyền viên, tiếp viên, nhân viên, công nhân, nông dân, thợ, bảo vệ, cán bộ, công chức, trinh sát,
  điều tra viên, kiểm sát viên, thẩm phán, công tố viên, luật sư, bác sĩ, bác sỹ, y tá, điều dưỡng, dược sĩ, kỹ sư, chiến sĩ, người lính, binh sĩ,
  nghi phạm, nghi can, bị cáo, bị can, kẻ giết người, hung thủ, nạn nhân, nhân chứng, thượng nghị sĩ, nghị sĩ, hạ nghị sĩ, dân biểu, thị trưởng, tỉnh trưởng, thống đốc bang,
  ứng cử viên, ứng viên, quốc vương, nhà vua, vua, nữ hoàng, hoàng tử, công chúa, thái tử, giáo hoàng, công tước, hoàng thân, thủ hiến, đặc phái viên, đệ nhất phu nhân, phu nhân,
  kế toán, kế toán trưởng, thủ quỹ, thành viên, ủy viên, uỷ viên, ủy viên bộ chính trị, thường trực ban bí thư, thường vụ, nhà hoạt động, tướng, chỉ huy, thủ lĩnh, trùm, ông trùm, đệ tử,
  con trai, con gái, em gái, em trai, anh trai, chị gái, vợ, chồng, bố, mẹ, cha, bạn gái, bạn trai, người mẹ, người cha, người vợ, bạn học, hàng xóm, ni trưởng, trụ trì, người dân, cư dân, hành khách, du khách,
  phụ trách, quản lý, người đứng đầu, đứng đầu, hội trưởng, hội phó, chánh thư ký, trung tâm trưởng, trạm trưởng, hạt trưởng, đồn trưởng, quản trị, nữ sinh, nam sinh, nghệ nhân, già làng, blogger, youtuber, nhà tài trợ,
  ceo, cfo, cto, coo, founder, co-founder, nhà đồng sáng lập, tổng quản lý, chủ công, phụ công, đối chuyền, chuyền hai, libero, tay đua, cua-rơ, xạ thủ, cung thủ, lực sĩ, đô vật, đô cử, hậu vệ phải, hậu vệ trái, tiền vệ trung tâm, thủ quân, trọng tài chính, trợ lý ngôn ngữ, tiktoker, streamer, nhà phê bình, dịch giả, nhà thiết kế thời trang, nhà giáo, nhà báo, tổng giám mục, quyền tổng thống, quyền thủ tướng,
  trưởng khu phố, tổ trưởng tổ dân phố, trưởng khóm, trưởng bản, chủ nhà, chủ trại, chủ vườn, chủ tàu, chủ xe, chủ trọ, chủ hộ, bệnh nhân, sản phụ, thai phụ, tình nguyện viên, điều phối viên, hướng dẫn viên, trưởng trạm, phó trạm trưởng, trưởng phân viện, nghiên cứu viên, nhà khí tượng, nhà địa chất, tài xế xe tải, tài xế taxi, tài xế công nghệ, shipper, giáo sĩ hồi giáo, đặc sứ, đặc phái viên, tham tán, bí thư thứ nhất, điều phối viên thường trú
`);

/** Words that may stand before a role and belong to it. */
export const roleModifiers = phrases(`
  nguyên, cựu, cố, quyền, tân, đương kim, nữ, nam, thường trực, danh dự, phó, đồng, trưởng, phó trưởng
`);

/** Whoever has one of these "của" somebody has it of a person: "bác sĩ của Park Ha Neul". */
export const personalRoles = phrases(`
  bác sĩ, bác sỹ, luật sư, quản lý, trợ lý, vệ sĩ, tài xế, học trò, đệ tử, bạn diễn, bạn thân, bạn gái, bạn trai, hàng xóm, vợ, chồng, vợ cũ, chồng cũ, con trai, con gái, con dâu, con rể, em gái, em trai, anh trai, chị gái, bố, mẹ, cha, ông nội, bà nội, ông ngoại, bà ngoại
`);

/** Verbs of speech. */
export const speechVerbs = phrases(`
  nói, cho biết, cho hay, cho rằng, chia sẻ, nhấn mạnh, khẳng định, nhận định, phát biểu, thừa nhận, giải thích, bày tỏ, thông tin, thông báo,
  kể, kể lại, tâm sự, trả lời, đáp, hỏi, phân tích, đánh giá, đề nghị, đề xuất, góp ý, yêu cầu, kiến nghị, cảnh báo, lưu ý, dự báo, dự đoán, tiết lộ,
  tuyên bố, nêu, nêu rõ, nêu ý kiến, nêu quan điểm, bình luận, viết, khuyên, khuyến cáo, than thở, than phiền, phàn nàn, bức xúc, thốt lên, nói thêm, nói rõ, nói với,
  cho biết thêm, chia sẻ thêm, trình bày, báo cáo, xác nhận, phủ nhận, bác bỏ, thở dài, giãi bày, bộc bạch, trải lòng, nhắn nhủ, kêu gọi, chỉ đạo, quán triệt, đặt vấn đề, đặt câu hỏi, thắc mắc,
  khai, khai nhận, thú nhận, quả quyết, chia sẻ rằng, nhớ lại, hồi tưởng, dẫn chứng, ví von, nhắc nhở, đồng tình, phản đối, chất vấn, lý giải, lí giải, cam kết, hứa, mong muốn, hy vọng, hi vọng, nói tiếp, tiếp lời, chốt lại, kết luận, cười nói, chỉ trích, ca ngợi, khen, lên tiếng, phản ánh, nhìn nhận, quan ngại, lo lắng, lo ngại, tin tưởng, tin rằng, nghĩ, ghi, thuật lại, tường trình, tố cáo, bật mí, tự tin, cảm ơn, gửi gắm, bảo, dặn, nhắc, giới thiệu, thuyết phục, chúc mừng, tự hào, lập luận
`);
