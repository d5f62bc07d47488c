import { isCapitalAt } from '../../text/letters';
import { nameWords } from '../resolve/name-words';
import type { RunJudge } from '../resolve/resolve';
import { bodySuffixes, otherPrefixes, otherSuffixes } from './organisations-table';
import { commonWords } from './words-table';

/** Kind of a run of capitals in English text by what stands around its mentions. */
export const judgeEnglishRun: RunJudge = (runs, keys) => {
  if (runs.every(({ isWeak }) => isWeak)) return 'other';
  const counts = { person: 0, organisation: 0, place: 0, other: 0, unknown: 0 };
  for (const { leaning } of runs) counts[leaning]++;
  if (counts.other > 0) return 'other';
  if (counts.organisation > 0 && counts.organisation >= counts.place) return 'organisation';
  if (counts.place > 0) return 'place';
  if (counts.person > 0) return 'person';
  const words = nameWords(runs[0]?.name ?? '');
  // A last word that also stands alone is a family name: "Palaniappan Chidambaram … Chidambaram".
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    keys.has(words.at(-1) ?? '') &&
    isNameLike(words, runs[0]?.name ?? '')
  )
    return 'person';
  return 'other';
};

/** Whether no word of a run is an acronym or a noun that names bodies, places or events. */
const isNameLike = (words: readonly string[], name: string): boolean =>
  !name.split(/\s/).some((word) => isCapitalAt(word) && isCapitalAt(word, 1)) &&
  !words.some(
    (word) =>
      bodySuffixes.has(word) || otherSuffixes.has(word) || otherPrefixes.has(word) || commonWords.has(word),
  );
