import { wordTable } from '@/article';
import { phrases } from '../text/word-list';

/** The 63 provinces and cities before 1 July 2025 hold the 34 after it; also everyday short forms. */
export const provinces = phrases(`
  An Giang, Bà Rịa - Vũng Tàu, Bà Rịa-Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Cạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước,
  Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắc Lắc, Đăk Lăk, Đắk Nông, Đắc Nông, Đăk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai,
  Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hoà Bình, Hồ Chí Minh, Hưng Yên, Khánh Hòa, Khánh Hoà,
  Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ,
  Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên,
  Thanh Hóa, Thanh Hoá, Thừa Thiên Huế, Thừa Thiên - Huế, Thừa Thiên-Huế, Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái,
  TPHCM, TP HCM, TP.HCM, HCM, Sài Gòn
`);

/** Towns and districts that news names without their type word. */
export const vietnameseTowns = phrases(`
  Biên Hòa, Vũng Tàu, Bà Rịa, Nha Trang, Cam Ranh, Đà Lạt, Bảo Lộc, Buôn Ma Thuột, Pleiku, Quy Nhơn, Hội An, Tam Kỳ, Vinh, Hạ Long, Cẩm Phả, Uông Bí,
  Móng Cái, Việt Trì, Sa Pa, Sapa, Thủ Dầu Một, Dĩ An, Thuận An, Bến Cát, Tân Uyên, Mỹ Tho, Cao Lãnh, Sa Đéc, Long Xuyên, Châu Đốc, Rạch Giá, Hà Tiên, Phú Quốc,
  Vị Thanh, Ngã Bảy, Phan Thiết, Phan Rang, Tuy Hòa, Đông Hà, Đồng Hới, Hồng Lĩnh, Sầm Sơn, Bỉm Sơn, Tam Điệp, Phủ Lý, Từ Sơn, Chí Linh, Sông Công, Đồ Sơn,
  Thủ Đức, Bình Thạnh, Gò Vấp, Tân Bình, Tân Phú, Phú Nhuận, Hóc Môn, Củ Chi, Nhà Bè, Cần Giờ, Bình Tân, Long Thành, Nhơn Trạch, Trảng Bom, Long Khánh, Hoàn Kiếm, Ba Đình, Đống Đa, Hai Bà Trưng,
  Hoàng Mai, Cầu Giấy, Thanh Xuân, Long Biên, Hà Đông, Nam Từ Liêm, Bắc Từ Liêm, Tây Hồ, Gia Lâm, Đông Anh, Sóc Sơn, Mê Linh, Ba Vì, Sơn Tây, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Liên Chiểu, Thanh Khê, Hòa Vang,
  Mộc Châu, Mường Thanh, Tam Đảo, Phúc Yên, Bắc Hà, Đồng Đăng, Lao Bảo, Côn Đảo, Lý Sơn, Cát Bà, Bạch Long Vĩ, Mũi Né, Chu Lai, Dung Quất, Vũng Áng, Kỳ Anh, Phú Mỹ
`);

/** Sea and land names said without a head word. */
export const regions = phrases(`
  Phủ Chủ tịch, Phủ Tổng thống, Phủ Thủ tướng, Biển Đông, Hoàng Sa, Trường Sa, Tây Nguyên, Trung Bộ, Bắc Bộ, Nam Bộ, Bắc Trung Bộ, Nam Trung Bộ, Đông Nam Bộ, Tây Nam Bộ, Tây Bắc, Đông Bắc, Đồng bằng sông Cửu Long, đồng bằng sông Cửu Long,
  Đồng bằng sông Hồng, đồng bằng sông Hồng, ĐBSCL, Trung Đông, Cận Đông, Đông Nam Á, Đông Bắc Á, Tây Nam Á, Tây Á, Bắc Á, Đông Á, Nam Á, Trung Á, Bắc Mỹ, Nam Mỹ, Mỹ Latinh, Mỹ La-tinh, Mỹ Latin, Trung Mỹ, Bắc Phi, Tây Phi, Đông Phi,
  châu Á, châu Âu, châu Phi, châu Mỹ, châu Úc, châu Đại Dương, châu Nam Cực, Châu Á, Châu Âu, Châu Phi, Châu Mỹ, Châu Đại Dương, Đông Âu, Tây Âu, Bắc Âu, Nam Âu, Thái Bình Dương, Đại Tây Dương, Ấn Độ Dương, Bắc Băng Dương,
  Địa Trung Hải, Biển Đen, Hồng Hải, Biển Đỏ, Bắc Cực, Nam Cực, Balkan, Vùng Vịnh, vùng Vịnh, bán đảo Triều Tiên, Crimea, Crưm, Donbass, Donbas, Gaza, Bờ Tây, Dải Gaza, dải Gaza, Tân Cương, Tây Tạng, Nội Mông, Catalonia, Scotland, Bắc Ireland, xứ Wales, Siberia, Hoa Đông, miền Bắc, miền Trung, miền Nam, miền Tây
`);

/** Countries and territories as Vietnamese newspapers write them. */
export const countries = phrases(`
  Việt Nam, VN, Mỹ, Hoa Kỳ, Anh, Vương quốc Anh, Pháp, Đức, Nga, Trung Quốc, Nhật Bản, Nhật, Hàn Quốc, Triều Tiên, CHDCND Triều Tiên, Đài Loan, Hồng Kông, Hong Kong, Hồng Công, Ma Cao, Macau,
  Lào, Campuchia, Thái Lan, Myanmar, Miến Điện, Malaysia, Singapore, Indonesia, Philippines, Brunei, Đông Timor, Timor Leste, Timor-Leste, Ấn Độ, Pakistan, Bangladesh, Sri Lanka, Nepal, Bhutan, Maldives, Afghanistan, Mông Cổ,
  Iran, Iraq, Syria, Israel, Palestine, Lebanon, Li-băng, Liban, Jordan, Saudi Arabia, Ả Rập Xê Út, Ả-rập Xê-út, Arab Saudi, Ả Rập Saudi, UAE, Các Tiểu vương quốc Ả Rập Thống nhất, Qatar, Kuwait, Bahrain, Oman, Yemen, Thổ Nhĩ Kỳ, Síp,
  Kazakhstan, Uzbekistan, Turkmenistan, Kyrgyzstan, Tajikistan, Gruzia, Georgia, Armenia, Azerbaijan, Ukraine, Ukraina, Belarus, Moldova, Ba Lan, Séc, Cộng hòa Séc, CH Séc, Slovakia, Hungary, Romania, Rumani, Bulgaria, Serbia, Croatia, Slovenia,
  Bosnia, Bosnia và Herzegovina, Montenegro, Kosovo, Albania, Macedonia, Bắc Macedonia, Hy Lạp, Italy, Italia, Ý, Vatican, Malta, Tây Ban Nha, Bồ Đào Nha, Andorra, Thụy Sĩ, Thuỵ Sĩ, Thụy Sỹ, Áo, Liechtenstein, Luxembourg, Bỉ, Hà Lan, Ireland, Iceland, Na Uy,
  Thụy Điển, Thuỵ Điển, Phần Lan, Đan Mạch, Estonia, Latvia, Litva, Lithuania, Liên Xô, Canada, Mexico, Cuba, Jamaica, Haiti, Cộng hòa Dominica, Guatemala, Honduras, El Salvador, Nicaragua, Costa Rica, Panama, Colombia, Venezuela, Ecuador, Peru, Bolivia, Brazil, Brasil,
  Chile, Argentina, Uruguay, Paraguay, Ai Cập, Libya, Tunisia, Algeria, Morocco, Maroc, Ma Rốc, Sudan, Nam Sudan, Ethiopia, Eritrea, Somalia, Kenya, Uganda, Tanzania, Rwanda, Burundi, CHDC Congo, Congo, Angola, Zambia, Zimbabwe, Mozambique, Nam Phi, Namibia, Botswana,
  Madagascar, Mauritius, Nigeria, Niger, Ghana, Bờ Biển Ngà, Senegal, Mali, Guinea, Liberia, Sierra Leone, Togo, Benin, Cameroon, Chad, Cộng hòa Trung Phi, Gabon, Burkina Faso, Mauritania, Gambia, Australia, Úc, New Zealand, Papua New Guinea, Fiji, Samoa, Tonga, Vanuatu, Quần đảo Solomon
`);

/** Cities in the Vietnamese spelling. */
export const vietnameseWorldCities = phrases(`
  Bắc Kinh, Thượng Hải, Quảng Châu, Thẩm Quyến, Vũ Hán, Thành Đô, Trùng Khánh, Thiên Tân, Nam Kinh, Hàng Châu, Tây An, Côn Minh, Nam Ninh, Đài Bắc, Cao Hùng, Quảng Đông, Quảng Tây, Vân Nam, Tứ Xuyên, Hồ Bắc, Hồ Nam, Hà Bắc, Phúc Kiến, Chiết Giang, Giang Tô, Sơn Đông, Hải Nam, Quý Châu, Hắc Long Giang, Liêu Ninh, An Huy, Giang Tây, Cam Túc, Thiểm Tây, Sơn Tây,
  Bình Nhưỡng, Viêng Chăn, Vientiane, Phnôm Pênh, Mát-xcơ-va, Moskva, Matxcơva, Matxcova, Kiev, Mumbai, Seoul, Băng Cốc, Luân Đôn, Béc-lin, Niu Y-oóc, La Habana, Roma, Rome
`);

/** Type words of places, with the level they mean. Lower case. */
export const placeHeads = wordTable<'province' | 'district' | 'commune' | 'city' | 'other'>({
  tỉnh: 'province',
  'thành phố': 'city',
  tp: 'city',
  'thủ đô': 'city',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  tx: 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  ấp: 'other',
  thôn: 'other',
  buôn: 'other',
  làng: 'other',
  xóm: 'other',
  đường: 'other',
  'đại lộ': 'other',
  phố: 'other',
  'quốc lộ': 'other',
  ql: 'other',
  'tỉnh lộ': 'other',
  'hương lộ': 'other',
  'cao tốc': 'other',
  'đường cao tốc': 'other',
  sông: 'other',
  suối: 'other',
  kênh: 'other',
  rạch: 'other',
  hồ: 'other',
  đập: 'other',
  núi: 'other',
  đèo: 'other',
  biển: 'other',
  'bãi biển': 'other',
  'vùng biển': 'other',
  'eo biển': 'other',
  vịnh: 'other',
  đảo: 'other',
  'quần đảo': 'other',
  'bán đảo': 'other',
  cầu: 'other',
  'cầu vượt': 'other',
  hầm: 'other',
  cảng: 'other',
  'bến xe': 'other',
  'sân bay': 'other',
  'phi trường': 'other',
  'sân vận động': 'other',
  svđ: 'other',
  sân: 'other',
  'khu phố': 'other',
  'tổ dân phố': 'other',
  khóm: 'other',
  'nhà ga': 'other',
  ga: 'other',
  chợ: 'other',
  chùa: 'other',
  'công viên': 'other',
  'quảng trường': 'other',
  'khu đô thị': 'other',
  kđt: 'other',
  'khu công nghiệp': 'other',
  kcn: 'other',
  'khu kinh tế': 'other',
  'chung cư': 'other',
  'tòa nhà': 'other',
  'cửa khẩu': 'other',
  'ngã tư': 'other',
  'ngã ba': 'other',
  'vòng xoay': 'other',
  'nút giao': 'other',
  hẻm: 'other',
  bang: 'province',
  'tiểu bang': 'province',
  hạt: 'district',
  'vùng lãnh thổ': 'other',
  dải: 'other',
  'sa mạc': 'other',
  hang: 'other',
  'thủy điện': 'other',
  'nhà máy thủy điện': 'other',
  'vườn quốc gia': 'other',
});
