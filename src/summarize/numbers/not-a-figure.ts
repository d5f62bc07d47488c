import type { Amount } from './amount';
import type { Measure } from './measure';
import { phraseAt, phraseBefore, phraseSet } from './phrases';
import type { Quantity } from './quantity';
import { isSentenceStart, type Reading, startsWithCapital } from './reading';
import type { Token } from './tokens';

const glued = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;

/** Latin, Greek and Cyrillic part words by spaces, so that letters on digits make a name. */
const spacedScript = /[A-Za-zªº\u00c0-\u052f\u1e00-\u1fff]/;

/** "A350", "Covid-19", "787-9", "64/2008", "1-2-3", "10:30": digits that hang on what stands before. */
function hangsBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!glued(tokens[from]) || !before) return false;
  if (before.kind === 'number' || (before.kind === 'word' && spacedScript.test(before.text))) return true;
  if (/^[:/._@#\\]$/.test(before.text)) return true;
  if (!/^[-–]$/.test(before.text)) return false;
  const left = tokens[from - 2];
  return glued(before) ? left?.kind === 'word' || left?.kind === 'number' : startsWithCapital(left);
}

function hangsAfter(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!glued(next)) return false;
  if (next.kind === 'word') return spacedScript.test(next.text);
  const behind = tokens[to + 1];
  if (/^[-–]$/.test(next.text)) return glued(behind) && behind.kind === 'number';
  return /^[:/_\\]$/.test(next.text) && glued(behind) && /^(?:number|word)$/.test(behind.kind);
}

/** "0912 345 678", "024.3825": no quantity begins with a nought that no decimal sign follows. */
const isCode = ({ text }: Token): boolean => /^0\d/.test(text) || text.length > 15;

/** Part of a name, a code, a chain of numbers. A unit that is glued ("50m") has been read before. */
function hangsTogether(tokens: readonly Token[], { first, unit, from, high }: Measure): boolean {
  const number = tokens[first.from];
  if (number?.kind === 'number' && isCode(number)) return true;
  const hasUnit = unit !== '' || first.to > first.from + 1;
  if (from < first.from)
    return tokens[first.to]?.text === '-' && high === undefined && tokens[from]?.kind === 'word';
  return hangsBefore(tokens, first.from) || (!hasUnit && high === undefined && hangsAfter(tokens, first.to));
}

/** What groups and classes consist of: "nhóm 4 người", "lớp 30 em". */
const members = phraseSet(
  'người|em|cháu|thành viên|học sinh|sinh viên|hộ|con|chiếc|xe|ghế|chỗ|giường|nước|tỉnh|đội|cán bộ|bạn|nhân viên'.split(
    '|',
  ),
);

/** "thứ", "quốc lộ", "No.", "Section": the number behind is a name or an ordinal. */
function isNamed({ tokens, words }: Reading, { from, first, unit }: Measure): boolean {
  if (phraseBefore(words.unnaming, tokens, from)) return false;
  const hasDot = tokens[from - 1]?.text === '.' && glued(tokens[from - 1]);
  if (phraseBefore(words.naming, tokens, from - (hasDot ? 1 : 0))) return true;
  const isMeasured = unit !== '' || first.scale > 1;
  if (words.language === 'vi' && phraseAt(members, tokens, first.to)) return false;
  return !isMeasured && phraseBefore(words.namingCount, tokens, from) !== undefined;
}

const spanLead = /^(?:trong|suốt|hơn|gần|sau|mất|dài|vòng|mỗi|qua|thêm|tới|dans|pendant|durant)$/;
const spanTail = /^(?:đồng|liền|tới|đầu|liên|làm|học|bay|trước)$/;

/** "21h", "10h30", "3 giờ chiều", "9.30am", "8 Uhr": clock times; "trong 3 giờ" is none. */
function isClock({ tokens, words }: Reading, { first, to }: Measure): boolean {
  const [next, behind] = [tokens[first.to], tokens[first.to + 1]];
  const unit = next?.lower ?? '';
  if (/^[ap]$/.test(unit)) return behind?.text === '.';
  if (unit === 'o') return /^['’]$/.test(behind?.text ?? '');
  if (unit === 'g') return glued(next) && behind?.kind === 'number';
  if (/^(?:h|am|pm|uhr|gmt)$/.test(unit)) return true;
  const before = tokens[first.from - 1]?.lower ?? '';
  if (unit === 'heures') return first.value < 24 && before === 'à';
  if (unit !== 'giờ' || spanLead.test(before) || words.language !== 'vi') return false;
  return !spanTail.test(tokens[to]?.lower ?? '');
}

/** Ages say who somebody is, not how much. */
const isAge = (tokens: readonly Token[], { first, to }: Measure): boolean =>
  /^(?:tuổi|old|alt|jährige|jähriger|jährigen)$/.test(tokens[to]?.lower ?? '') ||
  (/^(?:year|month|week|day)$/.test(tokens[first.to + 1]?.lower ?? '') &&
    tokens[first.to + 2]?.text === '-' &&
    tokens[first.to + 3]?.lower === 'old');

/** "một", "one" are articles and pronouns far more often than counts. */
const isArticle = ({ first, low }: Measure): boolean =>
  first.written === 'words' && low <= 1 && first.scale === 1;

/** "Ba Đình", "Seven Sharp": number words with a capital inside a sentence are names. */
const isNameWord = ({ tokens }: Reading, { written, from }: Amount): boolean =>
  written === 'words' && startsWithCapital(tokens[from]) && !isSentenceStart(tokens, from);

/** "1 in 5 adults" is a share, not five adults. */
const isOdds = (tokens: readonly Token[], { from }: Measure): boolean =>
  tokens[from - 1]?.lower === 'in' &&
  (tokens[from - 2]?.kind === 'number' ||
    /^(?:one|two|three|four|nine)$/.test(tokens[from - 2]?.lower ?? ''));

/** Distances that races are run over, in metres. */
const raceMetres = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000]);

/** "the 60m", "women's 200 metres": a race, not a length. */
const isRace = ({ tokens, words }: Reading, { low, unit, from }: Measure): boolean =>
  words.language === 'en' &&
  unit === 'm' &&
  raceMetres.has(low) &&
  /^(?:the|s|indoor|outdoor|olympic|favoured)$/.test(tokens[from - 1]?.lower ?? '');

/** A name, a code, a clock time, an age: a number that says how much of nothing. */
export function isNoFigure(reading: Reading, measure: Measure): boolean {
  const { tokens } = reading;
  return (
    isArticle(measure) ||
    isNameWord(reading, measure.first) ||
    isClock(reading, measure) ||
    hangsTogether(tokens, measure) ||
    isAge(tokens, measure) ||
    isOdds(tokens, measure) ||
    isRace(reading, measure) ||
    isNamed(reading, measure)
  );
}

/** Counted nouns that make a plain "2018" a count in Vietnamese. */
const countHeads = /^(?:người|con|hộ|ca|chiếc|căn|doanh|học|sinh|vụ)$/;

/** Whether 1500…2099 without separators is a year: only a measure or a sure noun says otherwise. */
export function isYear({ tokens, words }: Reading, { measure, noun }: Quantity): boolean {
  const { first, unit } = measure;
  if (first.written !== 'digits' || first.scale !== 1) return false;
  if (!/^(?:1[5-9]|20)\d\d$/.test(tokens[first.from]?.text ?? '')) return false;
  if (
    unit &&
    !/^(?:năm|years|tháng|ngày|год)/.test(unit) &&
    !(unit === 'ha' && /^(?:es|it)$/.test(words.language))
  )
    return false;
  const head = tokens[noun?.from ?? -1];
  if (!noun?.sure || startsWithCapital(head)) return true;
  const isRound = first.value % 50 === 0 && first.value !== 2050;
  return !(isRound || (words.language === 'vi' && countHeads.test(head?.lower ?? '')));
}
