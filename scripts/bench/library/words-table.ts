/** Parts that invented texts are put together from: enough for some thousand words of each language. */
export const onsets = 'b c ch d đ g gh gi h k kh l m n ng nh ph qu r s t th tr v x'.split(' ');
export const rimes =
  'a ai an ang anh ao at au ay âm ân âu ăn ăng e em en ê ên i ia in inh iêm iên o oa oan oi om on ong ô ôi ông ơ ơi ơn u ua ui un ung uô uôn ư ưa ưng ươ ươi ương y yên'.split(
    ' ',
  );
/** Combining tone marks, the level tone first. */
export const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

export const roots =
  'act agri bank budget build capital care cause city climate coast court craft deal debt drain econom educ elect energ export farm fish flood fund govern grow harbour health hous industr invest labour land law local market mayor minist nation offic park people plan police polic port price product profit project protest province public rail rate record reform region report river road rule scienc season sector share ship social storm strike student supply tariff tax team tech tour trade train transit union urban vote wage water weather work'.split(
    ' ',
  );
export const endings = ['', 's', 'ed', 'ing', 'er', 'ers', 'al', 'ally', 'ion', 'ions', 'ment', 'ity'];

export const vietnamesePlaces = [
  'Đà Nẵng',
  'Hà Nội',
  'Cần Thơ',
  'Hải Phòng',
  'Quảng Trị',
  'Lâm Đồng',
  'Đồng Nai',
  'Nghệ An',
];
export const englishPlaces = ['London', 'Leeds', 'Boston', 'Toronto', 'Sydney', 'Dublin', 'Nairobi', 'Delhi'];
export const familyNames = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ'.split(' ');
export const givenNames =
  'An Bình Chi Dũng Giang Hà Hải Hoa Hùng Khánh Lan Linh Long Mai Minh Nam Phúc Quân Sơn Thảo Thu Tuấn Vinh Yến'.split(
    ' ',
  );
export const englishGiven = 'Alice Ben Carol David Emma Frank Grace Henry Irene Jack Kate Liam'.split(' ');
export const englishFamily =
  'Archer Baker Carter Dawson Ellis Foster Grant Hughes Irwin Jarvis Keane Lowe'.split(' ');
export const units = ['%', 'đồng', 'USD', 'ha', 'người', 'km', 'tấn', 'people', 'homes', 'hộ'];
export const hosts = [
  'bao-mau.example',
  'tin-thu.example',
  'nhat-bao.example',
  'daily.example',
  'gazette.example',
  'herald.example',
];
