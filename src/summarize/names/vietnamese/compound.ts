import { isJoined, type Token } from '../text/token';

/** Syllables that make another word with a head behind them: "đại hội", "quân đội", "văn phòng". */
const compoundOpeners = new Set(
  'họp yêu nhu cảnh thông dự quảng đề tình địa khẩn đại lễ xã cơ quân văn toàn cán nội đường dạ vũ tiến bán trưởng phó cả thăm đa khai nhà căn hiện trang ngoại cục binh lập khu'.split(
    ' ',
  ),
);
/** Whether the word is the second half of another word. */
export const isCompound = (tokens: readonly Token[], at: number): boolean =>
  isJoined(tokens[at - 1], tokens[at]) && compoundOpeners.has(tokens[at - 1]?.lower ?? '');
