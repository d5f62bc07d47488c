/** Family names that most people bear; those that also begin names of places and papers (Hà, Đoàn, Thái) are left out. */
const familyNames = [
  ...['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Hoàng', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'],
  ...[
    'Đinh',
    'Trịnh',
    'Lương',
    'Đào',
    'Tạ',
    'Lưu',
    'Tô',
    'Quách',
    'Phùng',
    'Vương',
    'Kiều',
    'Doãn',
    'Trương',
  ],
];

/** A family name, then one to three given names, with nothing else: a person, no paper. */
export const vietnamesePerson = new RegExp(`^(?:${familyNames.join('|')})(?: \\p{Lu}\\p{Ll}*){1,3}$`, 'u');
