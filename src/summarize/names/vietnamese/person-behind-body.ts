import { isAllCapitals } from '../../text/letters';
import { foreignGivenNames } from '../text/given-names-table';
import { isJoined, type Token } from '../text/token';
import { lexicon } from './lexicon';
import { fullNameLength } from './name-run';
import { isVietnameseSyllable } from './syllable';

/** Last syllables of heads that are never named after a person: "Không quân", "Hạ viện". */
const forces = new Set(['quân', 'sát', 'an', 'hội', 'viện', 'phòng']);

/** Last words of heads that are named after no person: what follows "Chủ tịch Quốc hội" is who holds the office. */
const publicHeads = new Set('bộ sở cục vụ ban ủy uỷ dân an hội đảng trận sát đoàn'.split(' '));
/** Heads that end alike and are named after people: "Tập đoàn", "Nghệ đoàn". */
const namedHeads = new Set(['tập đoàn', 'nhạc hội']);

function isNeverNamed(tokens: readonly Token[], from: number): boolean {
  const last = tokens[from - 1]?.lower ?? '';
  const before = tokens[from - 2]?.lower ?? '';
  if (last === 'viện') return /^(?:thượng|hạ|nghị)$/.test(before);
  return publicHeads.has(last) && !namedHeads.has(`${before} ${last}`);
}

/** "Cục Hàng không Lào Yakua …": a foreign word behind the place of a body begins another name. */
const isForeignWord = (word: string): boolean => !isVietnameseSyllable(word) && !isAllCapitals(word);

/** Whether a capital begins the name of a person who stands behind the body. */
export function opensPerson(
  tokens: readonly Token[],
  { at, from, placeSeen }: { readonly at: number; readonly from: number; readonly placeSeen: boolean },
): boolean {
  const [before, token, next] = [tokens[at - 1]?.lower ?? '', tokens[at], tokens[at + 1]];
  if (!token) return false;
  const isForeign = foreignGivenNames.has(token.text) && next?.isCapital === true && isJoined(token, next);
  if (isForeign && (at > from || forces.has(before))) return true;
  const full = fullNameLength(tokens, at);
  if (placeSeen && (full >= 2 || isForeignWord(token.text))) return true;
  if (full < 3) return false;
  if (at === from) return isNeverNamed(tokens, at);
  return !lexicon.placeHeads.lengthAt(tokens, at - 1) || /^(?:tp|tỉnh)$/.test(before);
}
