import {
  vietnameseFiveHeads,
  vietnameseHeads,
  vietnamesePairs,
  vietnameseYearLeads,
} from './noun-vietnamese-table';
import { phraseAt } from './phrases';
import { startsWithCapital } from './reading';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** The noun phrase that a number counts: tokens from `from` up to, not including, `to`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Its head is in a table of counted nouns. */
  readonly sure: boolean;
}

const isPlainWord = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.spaced && !startsWithCapital(token);

/** Syllables in a Vietnamese noun phrase at most. */
const maxSyllables = 6;

/** “Dân vận khéo” right behind a noun names it. */
function behindQuotedName(tokens: readonly Token[], at: number): number {
  if (!/^[“"]$/.test(tokens[at]?.text ?? '')) return at;
  for (let i = at + 1; i < at + 9; i++) {
    if (/^[”"]$/.test(tokens[i]?.text ?? '')) return i + 1;
    if (tokens[i]?.kind !== 'word') return at;
  }
  return at;
}

/** "mô hình, điển hình “…”": a second noun with the name that both bear. */
function behindTwinNoun(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  let next = at + 1;
  while (next < at + 4 && isPlainWord(tokens[next])) next++;
  const named = behindQuotedName(tokens, next);
  return next > at + 1 && named > next ? named : at;
}

const isPair = (tokens: readonly Token[], at: number): boolean =>
  vietnamesePairs.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`);

/** "năm" before a noun: five only before some, and not behind "nhiều" or "mỗi". */
const isYearWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'năm' &&
  (!vietnameseFiveHeads.has(tokens[at]?.lower ?? '') || vietnameseYearLeads.has(tokens[at - 2]?.lower ?? ''));

/** "hai phần ba": parts, not a count of them. */
const isFraction = (tokens: readonly Token[], at: number, words: Vocabulary): boolean =>
  tokens[at]?.lower === 'phần' && phraseAt(words.numbers, tokens, at + 1) !== undefined;

function vietnameseNoun(tokens: readonly Token[], at: number, words: Vocabulary): NounPhrase | undefined {
  const head = tokens[at];
  if (!isPlainWord(head)) return undefined;
  const sure = vietnameseHeads.has(head.lower) || isPair(tokens, at);
  if (!sure && words.stops.has(head.lower)) return undefined;
  let next = at;
  if (isYearWord(tokens, at) || isFraction(tokens, at, words)) return undefined;
  while (next < at + maxSyllables && isPlainWord(tokens[next])) {
    if (isPair(tokens, next)) next += 2;
    else if (next > at && words.stops.has(tokens[next]?.lower ?? '')) break;
    else next++;
  }
  const named = behindQuotedName(tokens, next);
  return { from: at, to: named > next ? named : behindTwinNoun(tokens, next), sure };
}

const irregularPlural =
  /^(?:people|police|aircraft|children|.*m[ei]n|feet|teeth|mice|sheep|cattle|.*fish|amish|personnel|staff|troops|crew|media|data|lives|species|series|.*folk)$/;
const singularEnding = /(?:ss|us|is|ous|'s)$/;

const isPlural = ({ lower }: Token): boolean =>
  irregularPlural.test(lower) || (/[^\W\d_]{2}s$/.test(lower) && !singularEnding.test(lower));

/** Words of an English noun phrase at most, hyphens and model numbers not counted. */
const maxTokens = 9;

const isJoin = (tokens: readonly Token[], at: number): boolean =>
  /^[-–'’&]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.spaced === false;

/** "A350" and, before a name, "737 Max" are part of the phrase. */
function isModelNumber(tokens: readonly Token[], at: number, start: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.kind === 'word') return next?.kind === 'number' && !next.spaced;
  const isGlued = at > start && (tokens[at]?.spaced === false || isJoin(tokens, at + 1));
  return tokens[at]?.kind === 'number' && (isGlued || startsWithCapital(next));
}

/** Ends with the first plural, or the last of a run of plurals ("sports cars"). */
function englishNoun(tokens: readonly Token[], at: number, words: Vocabulary): NounPhrase | undefined {
  if (tokens[at]?.kind === 'mark') return undefined;
  let next = at;
  let end = 0;
  while (next < at + maxTokens) {
    const token = tokens[next];
    if (!token) break;
    if (isJoin(tokens, next)) next += 2;
    else if (isModelNumber(tokens, next, at)) next++;
    else if (token.kind !== 'word' || words.stops.has(token.lower)) break;
    else {
      const plural = isPlural(token);
      if (end > 0 && !plural) break;
      next++;
      if (plural && !isJoin(tokens, next)) end = next;
    }
  }
  return end > 0 ? { from: at, to: end, sure: true } : undefined;
}

/** One word, or a word and its complement, in languages whose grammar is not known here. */
function plainNoun(tokens: readonly Token[], at: number, words: Vocabulary): NounPhrase | undefined {
  const link = phraseAt(words.of, tokens, at);
  const from = at + (link?.length ?? 0);
  const head = tokens[from];
  if (head?.kind !== 'word' || (!head.spaced && !link) || head.text.length < 3 || words.stops.has(head.lower))
    return undefined;
  if (startsWithCapital(head) && words.language !== 'de') return undefined;
  const capital = startsWithCapital(head);
  const second = tokens[from + 1];
  const adjective =
    !capital && words.language === 'de' && startsWithCapital(second) && second?.spaced === true;
  return { from, to: from + (adjective ? 2 : 1), sure: false };
}

/** The noun phrase that is counted, from token `at` on. */
export function nounAt(tokens: readonly Token[], at: number, words: Vocabulary): NounPhrase | undefined {
  if (words.language === 'vi') return vietnameseNoun(tokens, at, words);
  if (words.language === 'en') return englishNoun(tokens, at, words);
  return words.stops.size > 0 ? plainNoun(tokens, at, words) : undefined;
}
