import { wordTable } from '@/article';
import { isJoined, type Token } from '../text/token';
import { lexicon } from './lexicon';

/** Syllables that make another word with what begins a role behind them: "Dân chủ", "khủng bố", "chính quyền". */
const halves = wordTable<RegExp>({
  chủ: /^(?:dân|quân|tự|làm|thân|khổ|gia|điền|địa|độc|bá|tín)$/,
  bố: /^(?:khủng|công|tuyên|phân|ban|bãi|lũng)$/,
  quyền: /^(?:chính|nhân|toàn|cầm|thẩm|uy|pháp)$/,
  nhà: /^người$/,
});

const isSecondHalf = (tokens: readonly Token[], at: number): boolean =>
  isJoined(tokens[at - 1], tokens[at]) &&
  halves[tokens[at]?.lower ?? '']?.test(tokens[at - 1]?.lower ?? '') === true;

/** Words of the noun with which a role begins at a word, with "nguyên", "cựu" and the like before it; 0 for none. */
export function roleHeadLength(tokens: readonly Token[], at: number): number {
  if (isSecondHalf(tokens, at)) return 0;
  const head = lexicon.roleHeads.lengthAt(tokens, at);
  const modifier = lexicon.roleModifiers.lengthAt(tokens, at);
  const after = modifier ? lexicon.roleHeads.lengthAt(tokens, at + modifier) : 0;
  return Math.max(head, after ? modifier + after : 0);
}
