import { after, before, type DateContext } from './date-pattern';

/** What stands before "8-3" or "2/9" when it is a day. */
const dayLead =
  /(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mùng|mồng|dịp|lễ|rạng|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|nay|mai|qua|tháng|kỷ niệm|cn)[\s,(]{1,3}$/;
/** Prepositions that may stand before a fraction or a score as well. */
const weakLead = /(?:từ|đến|tới|trước|sau|vào|hết|hồi|kể từ|tính đến|và|là|\()\s?$/;
const scoreLead =
  /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|gỡ|dẫn|thành|kết quả|với|nhau|điểm|set|quyết)[^.;]{0,14}$/;
const fractionTail =
  /^\s(?:số|dân|diện|tổng|chặng|quãng|lượng|giá|trận|đội|người|thời|nước|ghế|phiếu|thành|là|trong|hộ|xã)/;

/**
 * Whether Vietnamese "a/b" or "a-b" without a year is a day, not a fraction, a score or a range. The match
 * gives a, the sign and b as its first three groups.
 */
export function isDay(match: RegExpMatchArray, context: DateContext): boolean {
  const lead = before(match, context);
  if (dayLead.test(lead)) return true;
  const [whole, first = '', sign, second = ''] = match;
  if (whole === '24/7') return false;
  if (scoreLead.test(lead) || fractionTail.test(after(match, context))) return false;
  if (sign === '/')
    return Number(first) > Number(second)
      ? Number(first) > 9 || weakLead.test(lead)
      : weakLead.test(lead) && Number(second) > 4;
  return sign === '-' && weakLead.test(lead) && Number(first) > 12;
}
