import { fits, type SavedSummary, savedSummaryGuard } from '@/article';
import { migrate } from './migrations';

/** A stored record in the present schema, or undefined where it cannot be read. Unknown fields stay on it. */
export function parseSaved(raw: unknown): SavedSummary | undefined {
  const record: unknown = migrate(raw);
  return fits(savedSummaryGuard, record) ? record : undefined;
}
