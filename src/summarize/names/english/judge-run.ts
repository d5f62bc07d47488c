import type { RunJudge } from '../resolve/resolve';

/** Kind of a run of capitals in English text by what stands around its mentions. */
export const judgeLatinRun: RunJudge = (runs) => {
  if (runs.every(({ isWeak }) => isWeak)) return 'other';
  const counts = { person: 0, organisation: 0, place: 0, other: 0, unknown: 0 };
  for (const { leaning } of runs) counts[leaning]++;
  if (counts.other > 0) return 'other';
  if (counts.organisation > 0 && counts.organisation >= counts.place) return 'organisation';
  if (counts.place > 0) return 'place';
  return 'other';
};
