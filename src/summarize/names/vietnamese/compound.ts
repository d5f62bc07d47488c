import { wordTable } from '@/article';
import { isJoined, type Token } from '../text/token';

/** Syllables that make another word with a head behind them: "đại hội", "quân đội", "văn phòng". */
const compoundOpeners = new Set(
  'kêu tiểu phân trụ họp yêu nhu cảnh thông dự quảng đề tình địa khẩn đại lễ xã cơ quân văn toàn cán nội đường dạ vũ tiến bán trưởng phó cả thăm đa khai nhà căn hiện trang ngoại cục binh lập khu thị đổ thánh thiên học giảng'.split(
    ' ',
  ),
);
/** The same for single heads: "công đoàn", "môi trường"; elsewhere these end a word of their own. */
const openersOf = wordTable<string>({
  đoàn: 'công',
  bộ: 'đồng đi sơ',
  viện: 'nhập xuất nằm',
  trường: 'môi nông chiến nghị lâm sa thương chính công',
  báo: 'trình tin mật',
  phòng: 'quốc biên',
});

/** Whether the word is the second half of another word. */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !isJoined(before, token)) return false;
  return (
    compoundOpeners.has(before.lower) || (openersOf[token.lower] ?? '').split(' ').includes(before.lower)
  );
}

/** Words that begin like a head of a body and are none: "hội nghị", "phòng chống". */
const compoundsFrom = wordTable<string>({
  hội: 'nghị thảo chợ trường viên thi nhập tụ họp ngộ chứng làng hè đàm hoạ họa',
  trường: 'hợp kỳ quay đấu ca',
  đoàn: 'kết viên người xe kiểm công khách',
  đội: 'hình ngũ quân trưởng phó mũ bạn nhà khách chủ',
  phòng: 'ngừa chống tránh vệ thủ trọ ngủ khách',
  bộ: 'phận sưu đôi phim ba đồ luật máy ảnh sách môn hành',
  ban: 'đầu hành ngày đêm công bố phát',
  viện: 'trợ dẫn phí',
  báo: 'cáo chí động hiệu giá',
  vụ: 'án việc tai cháy nổ kiện mùa',
  sở: 'hữu thích dĩ tại trường',
  cục: 'bộ diện',
  đảng: 'viên',
  tờ: 'trình khai rơi',
  kênh: 'rạch',
  quỹ: 'đạo đất',
  nhóm: 'máu người',
});

/** Whether the word and the next make another word than a head. */
export function opensCompound(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !isJoined(token, next) || !Object.hasOwn(compoundsFrom, token.lower)) return false;
  return (compoundsFrom[token.lower] ?? '').split(' ').includes(next.lower) && !next.isCapital;
}
