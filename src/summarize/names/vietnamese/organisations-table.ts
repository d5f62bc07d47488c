import { phrases, wordSet } from '../text/word-list';

/** Nouns that open the name of a body; the longest match counts. Lower case. */
export const organisationHeads = phrases(`
  bộ, sở, cục, vụ, tổng cục, chi cục, ủy ban, uỷ ban, ubnd, hđnd, ubmttq, ủy ban nhân dân, uỷ ban nhân dân, hội đồng nhân dân, hội đồng, ban, phòng, văn phòng, thanh tra, tòa án, toà án, tand, tòa án nhân dân, toà án nhân dân,
  viện kiểm sát, viện kiểm sát nhân dân, viện ksnd, vksnd, vks, cơ quan cảnh sát điều tra, cơ quan csđt, cơ quan điều tra, công an, đội cảnh sát, cảnh sát, đội, trạm, đồn biên phòng, bộ đội biên phòng, biên phòng, bộ chỉ huy, bộ chỉ huy quân sự, bộ tư lệnh, quân khu,
  quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, hải quân, không quân, cảnh sát biển, vùng cảnh sát biển, hải quan, kiểm lâm, hạt kiểm lâm, công ty, tổng công ty, công ty cổ phần, công ty tnhh, cty, ctcp, tập đoàn, doanh nghiệp, ngân hàng, hãng, hãng tin, hãng thông tấn, thông tấn xã, hãng hàng không, hãng xe,
  nhà máy, xí nghiệp, nhà xuất bản, nxb, nhà hát, trường, trường đại học, đại học, đh, học viện, trường cao đẳng, cao đẳng, trường thpt, thpt, trường thcs, thcs, trường tiểu học, trường mầm non, bệnh viện, bv, trung tâm y tế, trung tâm, viện, viện nghiên cứu, hội, hiệp hội, liên hiệp, liên đoàn, liên minh, tổng liên đoàn, liên đoàn lao động,
  đoàn, đoàn thanh niên, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, đảng, đảng cộng sản, mặt trận, mặt trận tổ quốc, câu lạc bộ, clb, đội tuyển, đội bóng, đài, đài truyền hình, báo, tạp chí, tờ, nhật báo, kênh, tổ chức, quỹ, cơ quan, hợp tác xã, htx, shop, thương hiệu, hệ thống, chuỗi, siêu thị, khách sạn,
  nhà thuốc, phòng khám, sàn, sàn giao dịch, sở giao dịch, kho bạc, bảo hiểm xã hội, bhxh, thượng viện, hạ viện, nghị viện, quốc hội, bảo tàng, thư viện, đại sứ quán, tổng lãnh sự quán, lãnh sự quán, phái đoàn, băng nhóm, giáo hội, tổng hội, tiểu ban, phân ban, ban tổ chức, ban chỉ đạo, ban quản lý, ban quản trị, ban thường vụ, ban bí thư,
  ban chấp hành, bộ chính trị, ban tuyên giáo, ban nội chính, ban kinh tế, tòa soạn, văn phòng luật sư, trung tâm dự báo, ngân hàng nhà nước, cơ sở, cửa hàng, ban nhạc, nhóm nhạc, nhóm
`);

/**
 * Heads that name a body only when what follows is a proper name, because the word is an everyday noun.
 * "nhóm người", "cơ sở giáo dục", "dự án cao tốc".
 */
export const looseHeads = phrases(`
  nhóm, cơ sở, hệ thống, chuỗi, đội, tổ chức, cơ quan, trạm, cửa hàng, sàn, đoàn, cảnh sát, công an, hải quân, không quân, biên phòng, hải quan, kiểm lâm, doanh nghiệp, siêu thị, khách sạn, nhà hát, kênh, tờ, báo, đài, thương hiệu, shop, hãng, phòng, ban,
  hội, trung tâm, viện, trường, đảng, quỹ, băng nhóm, phái đoàn, vụ, bộ, nhà máy, xí nghiệp, phòng khám, liên minh, đội bóng, hội đồng, thanh tra, thượng viện, hạ viện, quốc hội, nghị viện, nhà thuốc, công ty, tập đoàn, ngân hàng, bệnh viện, đại học, ban nhạc, nhóm nhạc, đội tuyển, hãng xe, hãng hàng không
`);

/** Heads that are no part of the name: "thương hiệu Happy Flower" names Happy Flower. */
export const droppedHeads = phrases(`
  đội, đội bóng, hãng, hãng tin, hãng thông tấn, hãng xe, thương hiệu, shop, hệ thống, chuỗi, tờ, nhật báo, kênh, doanh nghiệp, cửa hàng, nhóm, sàn, siêu thị, nhóm nhạc, ban nhạc, hãng hàng không, băng nhóm, tổ chức, cơ quan, cơ sở
`);

/** Fields that ministries and departments are named after; they hold commas and "và". Longest match counts. */
export const ministryFields = [
  'Giao thông Vận tải',
  'Giao thông vận tải',
  'Giao thông - Vận tải',
  'GTVT',
  'Y tế',
  'Công an',
  'Quốc phòng',
  'Ngoại giao',
  'Nội vụ',
  'Tài chính',
  'Công Thương',
  'Công thương',
  'Tư pháp',
  'Xây dựng',
  'Giáo dục và Đào tạo',
  'Giáo dục & Đào tạo',
  'Giáo dục - Đào tạo',
  'Giáo dục và đào tạo',
  'Giáo dục',
  'GD-ĐT',
  'GD&ĐT',
  'GDĐT',
  'Kế hoạch và Đầu tư',
  'Kế hoạch - Đầu tư',
  'Kế hoạch & Đầu tư',
  'Kế hoạch Đầu tư',
  'KH-ĐT',
  'KH&ĐT',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Phát triển Nông thôn',
  'Nông nghiệp & Phát triển nông thôn',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp',
  'NN-PTNT',
  'NN&PTNT',
  'NNPTNT',
  'Tài nguyên và Môi trường',
  'Tài nguyên - Môi trường',
  'Tài nguyên & Môi trường',
  'TN-MT',
  'TN&MT',
  'TNMT',
  'Thông tin và Truyền thông',
  'Thông tin - Truyền thông',
  'Thông tin & Truyền thông',
  'TT-TT',
  'TT&TT',
  'Khoa học và Công nghệ',
  'Khoa học - Công nghệ',
  'Khoa học & Công nghệ',
  'KH-CN',
  'KH&CN',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa Thể thao và Du lịch',
  'Văn hóa, Thể thao & Du lịch',
  'Văn hoá, Thể thao và Du lịch',
  'Văn hóa - Thể thao - Du lịch',
  'Văn hóa và Thể thao',
  'Văn hóa - Thể thao',
  'Văn hóa - Thông tin',
  'VH-TT-DL',
  'VHTTDL',
  'VH,TT&DL',
  'VH-TT',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Lao động Thương binh và Xã hội',
  'Lao động - Thương binh - Xã hội',
  'Lao động - Thương binh & Xã hội',
  'LĐ-TB-XH',
  'LĐ-TB&XH',
  'LĐTBXH',
  'Dân tộc và Tôn giáo',
  'Du lịch',
  'Thương mại',
  'Nội an',
  'Quy hoạch - Kiến trúc',
  'Quy hoạch và Kiến trúc',
  'Ngoại vụ',
  'An ninh',
  'An ninh Nội địa',
  'An ninh nội địa',
  'Năng lượng',
  'Ngân khố',
  'Thương vụ',
  'PCCC',
  'Dân quân',
  'Chính trị',
  'Công nghiệp',
  'Thủy sản',
] as const;

/** Lower-case syllables that stand inside names of bodies. */
export const innerWords = wordSet(`
  nhân dân tỉnh thành phố huyện quận thị xã phường trấn đa khoa học quốc gia trung ương kỹ thuật kinh tế công an cổ phần đầu tư xây dựng thương mại dịch vụ bảo vệ thực vật an toàn giao thông vận tải phát triển nông thôn lâm nghiệp
  thủy lợi sản điện lực nước sạch môi trường tài nguyên khí tượng văn dự báo phòng chống thiên tai tìm kiếm cứu nạn hộ phụ nữ thanh niên cựu chiến binh nông hội luật gia báo khuyến thể dục thao du lịch hóa nghệ thông tin truyền hình thanh phát
  hữu nghị các tổ chức cảnh sát hình sự quân sự điều tra tội phạm về ma túy tuý trật tự xã quản lý hành chính kinh doanh một thành viên trách nhiệm hạn mật tư vấn thiết kế giáo đào tạo nghiên cứu khám chữa bệnh nhi đồng sản phụ lao ung bướu tim mạch chợ rẫy nhiệt đới chấn thương chỉnh hình y dược cấp cứu mắt
  hàng không đường sắt bộ hải cảng dầu khí than khoáng sản thép xi măng dệt may giày dép cao su cà phê lương thực phẩm thuốc lá bia rượu sữa bóng đá bơi lội điền kinh cầu lông quyền anh thế giới châu á âu toàn cầu liên bang ngoại nội chính thanh tra kiểm toán kiểm sát tối cao dân tộc tôn giáo tuyên vận thi hành án tương trợ chứng khoán lưu ký bù trừ giao sở
  trợ giúp pháp chăm sóc sức khỏe sinh sản dự bị đại biểu chuyên trách phổ cơ tiểu mầm non mẫu giáo năng khiếu dân lập nghề cao đẳng đô vườn thú bách khoa kiến trúc mỹ sư phạm ngữ luật ngoại thương mại tổng hợp khuyết tật trẻ em người tiêu dùng mồ côi nạn nhân chất độc da cam thập đỏ tín dụng bảo hiểm nhà hỗ trợ khách tế điều hành đối nhân quyền dưỡng lão sở hữu trí tuệ nguyên tử khu vực thống hợp tác khởi nghiệp sáng tạo cứu trợ nạn đường sắt bay đạo diễn nhạc kịch múa mỹ thuật sân khấu điện ảnh nhiếp văn chương lịch sử địa chất hồ
`);

/** Words that cut a name of a body short. */
export const bodyStops = wordSet(`
  là của đã đang sẽ cho được bị tại ở vừa mới nói biết rằng khi với vì do để mà thì trong ngoài trên dưới này kia đó ông bà anh chị từ đến theo sau trước cũng còn vẫn có không phải cần nên nhưng
`);

/** What bodies do and decide on: no part of their names. */
export const bodyActs = phrases(`
  kiến nghị, đề nghị, yêu cầu, ban hành, thông qua, phối hợp, tham mưu, triển khai, tiếp nhận, thành lập, khởi tố, bắt giữ, xử phạt, phát hiện, về dự án, về dự thảo, về luật, về việc, dự thảo, nghị quyết, nghị định, thông tư, đề án
`);

/** Phrases that may close a name of a body in lower case. */
export const bodyClosers = phrases(`
  quốc gia, thế giới, trung ương, nhà nước, quốc tế, toàn cầu, tối cao, cấp cao, liên bang, hành chính công, bệnh tật, nhiễm khuẩn, dân sự, thiên tai, cứu nạn, ma túy, ma tuý, tội phạm, sở hữu trí tuệ, đổi mới sáng tạo, công nghệ cao, đường bộ, đường thủy, quân sự, bóng đá, chứng khoán, tim mạch, khám chữa bệnh, giao thông, an toàn thực phẩm, vệ sinh thực phẩm, vũ trang, hình sự, môi trường, xã hội, phụ nữ, trẻ em, điện tử, thường xuyên, chuyên nghiệp
`);

/** Bodies known by name alone. */
export const knownBodies = phrases(`
  Liên Hợp Quốc, Liên Hiệp Quốc, Liên hợp quốc, Liên hiệp quốc, LHQ, UNESCO, UNICEF, UNDP, UNHCR, WHO, WTO, IMF, WB, ADB, EU, Liên minh châu Âu, NATO, ASEAN, APEC, OPEC, OECD, IAEA, INTERPOL, Interpol, FIFA, UEFA, AFC, AFF, VFF, VPF, IOC, G7, G20, FBI, CIA, NASA, Fed, FED, WFP, FAO, ILO, OSCE, BRICS, SEC, FDA, CDC, USGS, USAID,
  AFP, Reuters, AP, BBC, CNN, Xinhua, Tân Hoa Xã, TTXVN, Kyodo, Yonhap, TASS, Interfax, RIA Novosti, Sputnik, Bloomberg, Guardian, New York Times, Washington Post, Wall Street Journal, Financial Times, Al Jazeera, Fox News, CNBC, NBC, ABC, CBS, NHK, VTV, VOV, HTV, VnExpress, Tuổi Trẻ, Thanh Niên, Lao Động, Người Lao Động, Tiền Phong, Dân trí, Dân Trí, VietNamNet, Vietnamnet, Zing News, Sài Gòn Giải Phóng, Đại Đoàn Kết, Quân đội nhân dân, Sky Sports, Daily Mail, Global Times, Hoàn Cầu Thời báo,
  EVN, PVN, Petrolimex, Petrovietnam, PetroVietnam, Viettel, VNPT, MobiFone, VinaPhone, Vinaphone, FPT, Vingroup, Vinamilk, VinFast, Vinfast, Masan, Vietcombank, VietinBank, Vietinbank, BIDV, Agribank, Techcombank, Sacombank, VPBank, MB, ACB, Eximbank, SHB, HDBank, VietJet, Vietjet, Vietjet Air, VietJet Air, Bamboo Airways, Vietnam Airlines, Jetstar Pacific, FLC, Vinashin, Vinalines, Vinatex, Vinacomin, TKV, HAGL, Thaco, Hòa Phát, Novaland, Sabeco, Habeco, VCCI, VASEP, VSDC, HOSE, HNX, VNG, Tiki, Momo,
  Apple, Google, Microsoft, Amazon, Facebook, Meta, Twitter, Samsung, Sony, Nokia, Intel, IBM, Tesla, SpaceX, OpenAI, Nvidia, Huawei, Xiaomi, Alibaba, Tencent, ByteDance, Toyota, Honda, Ford, Mazda, Hyundai, Kia, Mercedes-Benz, BMW, Nissan, Mitsubishi, Boeing, Airbus, Uber, Grab, Gojek, Shopee, Lazada, Netflix, Disney, Walmart, Pfizer, AstraZeneca, Moderna, LG, Panasonic, Toshiba, Qualcomm, Foxconn, Gazprom, Rosneft, Shell, BP, ExxonMobil, Chevron,
  Manchester United, Man Utd, M.U, MU, Man City, Manchester City, Chelsea, Arsenal, Liverpool, Tottenham, Barcelona, Barca, Real Madrid, Atletico Madrid, Bayern Munich, Dortmund, Juventus, AC Milan, Inter Milan, PSG, Ajax, SLNA, Hà Nội T&T, Becamex Bình Dương, SHB Đà Nẵng, Viettel FC, Hoàng Anh Gia Lai, Everton, Leicester, West Ham, Newcastle, Aston Villa, Sevilla, Valencia CF, Napoli, Roma, Inter, Milan,
  Nhà Trắng, Lầu Năm Góc, Lầu Năm góc, Điện Kremlin, Kremlin, Taliban, Hamas, Hezbollah, al-Qaeda, Al-Qaeda, IS, Bộ Chính trị, Ban Bí thư, Ngân hàng Nhà nước, Mặt trận Tổ quốc, Ngân hàng Thế giới, Ban chấp hành Trung ương, Ban Chấp hành Trung ương, Văn phòng Chính phủ, Quân đội nhân dân Việt Nam, Quân đội Nhân dân Việt Nam, Công an nhân dân, Triều Tiên Trung ương
`);
