import type { Figure, SavedSummary } from '@/article';
import { edited } from '../edited';
import { isSameValue, likeness } from '../versions/compare-figures';

/** Which article says which number of one thing. */
export interface StoryFigure {
  readonly what: string;
  readonly unit: string;
  readonly reports: readonly { readonly id: string; readonly figure: Figure }[];
  /** True where articles give numbers that cannot both be right. */
  readonly isConflict: boolean;
}

/** Figures with this likeness are of the same thing; higher than within one article, as papers word it freely. */
const sameThing = 0.5;
/** Numbers nearer to each other than this are the same one, rounded. */
const roundingShare = 0.05;

/** "Nearly 120" and 118 agree, and so does 118 with a range around it. */
function agree(one: Figure, other: Figure): boolean {
  if (isSameValue(one, other)) return true;
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  if (one.upper !== undefined && other.value >= one.value && other.value <= one.upper) return true;
  if (other.upper !== undefined && one.value >= other.value && one.value <= other.upper) return true;
  return (one.approximate || other.approximate) && high - low <= Math.abs(high) * roundingShare;
}

const conflicts = (reports: StoryFigure['reports']): boolean =>
  reports.some((one, at) =>
    reports.slice(at + 1).some((other) => one.id !== other.id && !agree(one.figure, other.figure)),
  );

/** The numbers that more than one article of a story gives; those in conflict first. */
export function compareStory(records: readonly SavedSummary[]): readonly StoryFigure[] {
  const groups: { readonly id: string; readonly figure: Figure }[][] = [];
  for (const { id, ...saved } of records) {
    for (const figure of edited(saved).figures) {
      const group = groups.find(([first]) => first && likeness(first.figure, figure) >= sameThing);
      if (!group) groups.push([{ id, figure }]);
      // An article that gives two numbers of a thing tells its course ("from 37 to 112"), not a conflict.
      else if (!group.some((report) => report.id === id)) group.push({ id, figure });
    }
  }
  return groups
    .filter((reports) => reports.length > 1)
    .map((reports) => {
      const { what = '', unit = '' } = reports[0]?.figure ?? {};
      return { what, unit, reports, isConflict: conflicts(reports) };
    })
    .sort((one, other) => Number(other.isConflict) - Number(one.isConflict));
}
