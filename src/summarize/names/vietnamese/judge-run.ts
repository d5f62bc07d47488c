import { isAllCapitals, isCapitalAt } from '../../text/letters';
import type { RunJudge } from '../resolve/resolve';
import { foreignGivenNames } from '../text/given-names-table';
import { isVietnameseSyllable } from './syllable';

const bodyWords = new Set(
  'fc group bank club university inc corp ltd co holdings motors airlines airways media news times post tv united city media studio entertainment capital league'.split(
    ' ',
  ),
);

/** "Z1", "Full-HD", "Km 12": models, formats and measures are no places, whatever stands before them. */
const isDevice = (words: readonly string[]): boolean =>
  words.some((word) => /\d|^[Kk][mg]$|[A-Z]{2}$/.test(word) && !isAllCapitals(word, 3));

/** Kind of a run of capitals in Vietnamese text by what stands around its mentions and by its shape. */
export const judgeVietnameseRun: RunJudge = (runs) => {
  const leanings = new Set(runs.map(({ leaning }) => leaning));
  const name = runs[0]?.name ?? '';
  if (leanings.has('other') || (isCapitalAt(name) && isCapitalAt(name.slice(1).replace(/^\.?\s?/, ''))))
    return 'other';
  const words = name.split(/\s+/);
  if (words.length === 1 && isAllCapitals(name, 3))
    return leanings.has('place') || leanings.has('organisation') ? 'organisation' : 'other';
  if (words.some((word) => bodyWords.has(word.toLowerCase())))
    return words.length > 1 ? 'organisation' : 'other';
  const isForeign = words.some((word) => !isVietnameseSyllable(word));
  if (words.length >= 2 && words.length <= 4 && isForeign && foreignGivenNames.has(words[0] ?? ''))
    return 'person';
  if (leanings.has('person')) return 'person';
  if (leanings.has('place') && words.length <= 4 && (isForeign || words.length > 1) && !isDevice(words))
    return 'place';
  if (leanings.has('organisation') && isForeign) return 'organisation';
  return 'other';
};
