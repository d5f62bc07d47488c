import type { Figure } from '@/article';
import { wordsOf } from '../search/words';

/** A number that is another one now: "5" → "7" of the same thing; null where it is new or gone. */
export interface FigureChange {
  readonly what: string;
  readonly unit: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** Two figures with this share of their words in common are of the same thing. */
const sameThing = 0.5;

const aboutOf = ({ what, unit, span }: Figure): ReadonlySet<string> =>
  new Set(wordsOf(what || `${span.prefix} ${unit} ${span.suffix}`));

/** How far two figures are of the same thing, 0 to 1 (Jaccard over the words of what is counted). */
export function likeness(one: Figure, other: Figure): number {
  if (one.unit !== other.unit) return 0;
  const [a, b] = [aboutOf(one), aboutOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** Same number, same precision. */
export const isSameValue = (one: Figure, other: Figure): boolean =>
  one.value === other.value && one.upper === other.upper;

const isSame = (one: Figure, other: Figure): boolean => isSameValue(one, other) && one.unit === other.unit;

/** The figures that changed between two versions of a text; those that stayed are not told. */
export function compareFigures(before: readonly Figure[], after: readonly Figure[]): readonly FigureChange[] {
  const gone = before.filter((figure) => !after.some((other) => isSame(figure, other)));
  const fresh = new Set(after.filter((figure) => !before.some((other) => isSame(figure, other))));
  const changes: FigureChange[] = [];
  for (const figure of gone) {
    const [next] = [...fresh]
      .map((other) => ({ other, score: likeness(figure, other) }))
      .filter(({ score }) => score >= sameThing)
      .sort((one, two) => two.score - one.score);
    if (next) fresh.delete(next.other);
    const { what, unit } = next?.other ?? figure;
    changes.push({ what, unit, before: figure, after: next?.other ?? null });
  }
  const added = [...fresh].map((after) => ({ what: after.what, unit: after.unit, before: null, after }));
  return [...changes, ...added];
}
