import { isLetterAt } from '../text/letters';
import { type NounPhrase, nounAt } from './noun';
import { vietnameseHeads, vietnameseMeasured } from './noun-vietnamese-table';
import { type Reading, sliceOf, startsWithCapital } from './reading';

/** Words between a subject and its figure that say nothing themselves. */
const fillers = new Set(
  'nửa đầu cuối quý là đạt có gồm với tới đến lên còn chiếm được tăng giảm ở mức khoảng hơn gần dài rộng cao sâu nặng đã đang sẽ chỉ thêm từ is was are were of at by to has had have been reached totalled totaled just only fell rose grew climbed dropped jumped surged soared slipped shrank expanded increased decreased declined'.split(
    ' ',
  ),
);
/** Words that no subject reaches across. */
const breaks = new Set(
  'và nhưng mà thì nên vì do nếu khi rồi đẩy khiến làm đã sẽ đang bị được hay hoặc'.split(' '),
);
/** Alone these say no more than the figure does: "con số này đã tăng lên 112 hộ". */
const sayNothing = new Set(['số', 'mức']);
/** Words of a subject with what leads to the figure. */
const maxWords = 8;

const isMeasured = ({ tokens }: Reading, at: number): boolean => {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return vietnameseMeasured.has(first) || vietnameseMeasured.has(`${first} ${second}`);
};

/** Where a subject ends: before the words that only lead to the figure. "chiều dài" keeps its second word. */
function behindSubject({ tokens, words }: Reading, at: number): number {
  let end = at;
  while (end > 0) {
    const [word, before] = [tokens[end - 1]?.lower ?? '', tokens[end - 2]?.lower ?? ''];
    const isEmpty = fillers.has(word) || words.stops.has(word);
    if (!isEmpty || /^(?:chiều|độ|bề|tầm)$/.test(before) || vietnameseMeasured.has(`${before} ${word}`))
      return end;
    end--;
  }
  return end;
}

/** Vietnamese: from the earliest noun of measure, or the counting noun or name just before a count. */
function vietnameseSubject(reading: Reading, at: number, isCount: boolean): string {
  const { tokens } = reading;
  const end = behindSubject(reading, at);
  let start = end;
  let subject = end;
  while (start > 0 && end - start < maxWords && tokens[start - 1]?.kind === 'word') {
    if (breaks.has(tokens[start - 1]?.lower ?? '')) break;
    start--;
    if (isMeasured(reading, start) && tokens[start - 1]?.lower !== 'nhiệt') subject = start;
  }
  if (subject < end || !isCount || end < at) {
    const text = sliceOf(reading, subject, end);
    return sayNothing.has(text.toLowerCase()) ? '' : text;
  }
  const short = end - start <= 3 ? start : end;
  const opens = vietnameseHeads.has(tokens[short]?.lower ?? '') || startsWithCapital(tokens[short]);
  const isListed = /^[,;(:]$/.test(tokens[short - 1]?.text ?? '');
  return opens && isListed ? sliceOf(reading, short, end) : '';
}

/** Elsewhere: the words behind an article that "of", "is" or "at" joins to the figure. */
function joinedSubject(reading: Reading, at: number): string {
  const { tokens, words } = reading;
  let end = at;
  while (end > 0 && fillers.has(tokens[end - 1]?.lower ?? '')) end--;
  let start = end;
  while (start > 0 && end - start < maxWords - 1) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word' || words.stops.has(token.lower) || token.text === 's') break;
    // "the company reported revenue of": a verb with its subject before it.
    if (/ed$/.test(token.lower) && !/^(?:an?|the)$/.test(tokens[start - 2]?.lower ?? ''))
      return end < at && start < end ? sliceOf(reading, start, end) : '';
    start--;
  }
  const opener = tokens[start - 1]?.lower ?? '.';
  if (tokens[start - 2]?.lower === 'by') return ''; // "by a quarter point to 2.25 percent"
  const isOpened =
    /^(?:a|an|the|its|their|his|her|our)$/.test(opener) || (opener.length === 1 && !isLetterAt(opener, 0));
  return end < at && end > start && isOpened ? sliceOf(reading, start, end) : '';
}

/** "44 per cent of new infections", "46 % người được hỏi": the whole that a share is of. */
function wholeBehind(reading: Reading, to: number): NounPhrase | undefined {
  const { tokens, words } = reading;
  if (words.language === 'en') {
    if (tokens[to]?.lower !== 'of') return undefined;
    const isDeterminer = /^(?:the|its|their|his|her|our|all|those|these)$/.test(tokens[to + 1]?.lower ?? '');
    return nounAt(tokens, to + (isDeterminer ? 2 : 1), words);
  }
  const noun = words.language === 'vi' ? nounAt(tokens, to, words) : undefined;
  return noun?.sure ? noun : undefined;
}

const isTime = /^(?:năm|tháng|tuần|ngày|giờ|phút|giây)$/;
/** "8 tháng" behind "kim ngạch" only says when; "thời gian thi công 18 tháng" measures. */
const isTimeSubject = ({ tokens }: Reading, from: number): boolean =>
  tokens.slice(Math.max(0, from - maxWords), from).some(({ lower }) => /^(?:thời|tuổi)$/.test(lower));

export interface SubjectPlace {
  /** Tokens of the figure with its approximators. */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly isCount: boolean;
}

/** What a figure measures or counts, as the text says it; blank where that is not plain. */
export function subjectOf(reading: Reading, { from, to, unit, isCount }: SubjectPlace): string {
  if (reading.words.language === 'vi' && isTime.test(unit) && !isTimeSubject(reading, from)) return '';
  const whole = unit === '%' ? wholeBehind(reading, to) : undefined;
  if (whole) return sliceOf(reading, whole.from, whole.to);
  const isVietnamese = reading.words.language === 'vi';
  const subject = isVietnamese
    ? vietnameseSubject(reading, from, isCount)
    : isCount
      ? ''
      : joinedSubject(reading, from);
  return subject || (isCount ? unit : '');
}
