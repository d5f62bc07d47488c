import type { SavedSummary } from '@/article';
import { isLink } from '../cards/card';

export type Fate = 'added' | 'updated' | 'skipped';

/** What of a stored record decides whether another one may take its place. */
export interface Present {
  readonly updatedAt: string;
  readonly isLink: boolean;
}

/** The newer record wins, and any summary wins over a mere address. Undefined: nothing is stored. */
export function fateOf(saved: SavedSummary, present: Present | undefined): Fate {
  if (!present) return 'added';
  if (isLink(saved)) return 'skipped';
  return present.isLink || saved.updatedAt > present.updatedAt ? 'updated' : 'skipped';
}
