import { type PlaceLevel, wordTable } from '@/article';
import type { FoundPlace } from '../text/found';
import { phraseOf, rangeOf, type TokenText } from '../text/reader';
import { isJoined } from '../text/token';
import { isCompound } from './compound';
import { lexicon } from './lexicon';
import { knownPlaceLength } from './name-run';
import { placeNameEnd } from './place-name-end';
import { placeHeads } from './places-table';

export interface Match<T> {
  readonly found: T;
  /** Index of the word after it. */
  readonly next: number;
}

/** Type words that are also family names or everyday words at the head of a sentence. */
const lowerOnly = new Set(
  'sân hồ cầu đường phố biển núi chợ ga làng kênh hầm bang hạt hang dải rạch suối đập hẻm đèo đảo chùa sông xóm buôn'.split(
    ' ',
  ),
);
const cityLevels = wordTable<true>({
  'Hà Nội': true,
  'Hải Phòng': true,
  'Đà Nẵng': true,
  'Cần Thơ': true,
  Huế: true,
  'Hồ Chí Minh': true,
  HCM: true,
});

function levelOf(head: string, bare: string, isProvince: boolean): PlaceLevel {
  const level = placeHeads[head] ?? 'other';
  if (level !== 'city') return level;
  if (cityLevels[bare]) return 'province';
  return isProvince && head === 'thủ đô' ? 'province' : 'district';
}

/** A type word with a name: "huyện Tư Nghĩa", "quốc lộ 1A", "TP.HCM". */
export function matchTypedPlace(source: TokenText, at: number): Match<FoundPlace> | undefined {
  const { tokens } = source;
  const count = lexicon.placeHeads.lengthAt(tokens, at);
  const first = tokens[at];
  if (!count || !first) return undefined;
  const head = tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(' ');
  if (first.isCapital && lowerOnly.has(head)) return undefined;
  if (head === 'sân bay' && tokens[at - 1]?.lower === 'tàu') return undefined; // a ship
  if (count === 1 && !first.isCapital && isCompound(tokens, at)) return undefined;
  if (lowerOnly.has(head) && lexicon.organisationHeads.lengthAt(tokens, at + count)) return undefined;
  const from = at + count;
  // "trên biển Việt Nam" names the country, no sea.
  if (head === 'biển' && lexicon.countries.lengthAt(tokens, from) + lexicon.provinces.lengthAt(tokens, from))
    return undefined;
  const next = placeNameEnd(tokens, from, head);
  if (next === from) return undefined;
  const bare = phraseOf(source, from, next);
  const level = levelOf(head, bare, lexicon.provinces.lengthAt(tokens, from) > 0);
  const name = phraseOf(source, at, next);
  return { found: { kind: 'place', name, bare, level, ...rangeOf(source, at, next) }, next };
}

/** A place of the tables without a type word. */
export function matchKnownPlace(source: TokenText, at: number): Match<FoundPlace> | undefined {
  const { tokens } = source;
  const length = knownPlaceLength(tokens, at);
  if (!length) return undefined;
  let next = at + length;
  const last = tokens[next];
  // "Châu Thành A": a letter goes on with the name.
  if (isJoined(tokens[next - 1], last) && last && /^[A-Z]$/.test(last.text)) next++;
  const name = phraseOf(source, at, next);
  const isCountry = lexicon.countries.lengthAt(tokens, at) === length;
  const isProvince = lexicon.provinces.lengthAt(tokens, at) === length;
  const level: PlaceLevel = isCountry ? 'country' : isProvince ? 'province' : 'other';
  return { found: { kind: 'place', name, bare: name, level, ...rangeOf(source, at, next) }, next };
}
