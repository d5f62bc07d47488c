import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Words between a subject and its figure that say nothing themselves. */
const fillers = new Set(
  'là đạt có gồm với tới đến lên còn chiếm được tăng giảm ở mức khoảng hơn gần dài rộng cao sâu nặng giá trị đã đang sẽ chỉ thêm từ is was are were of at by to has had have been reached totalled just only'.split(
    ' ',
  ),
);
const maxWords = 5;

/** The noun phrase before a figure that it measures: "tổng vốn đầu tư", "diện tích", "cấp tỉnh". */
export function subjectBefore(
  text: string,
  tokens: readonly Token[],
  { at, words }: { readonly at: number; readonly words: Vocabulary },
): string {
  let end = at;
  while (end > 0 && fillers.has(tokens[end - 1]?.lower ?? '')) end--;
  let start = end;
  while (start > 0 && end - start < maxWords) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word' || words.stops.has(token.lower)) break;
    start--;
  }
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first && last && end > start ? text.slice(first.start, last.end) : '';
}
