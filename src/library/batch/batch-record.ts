import * as v from 'valibot';
import { fits, type SavedSummary, textHash } from '@/article';

/**
 * The journal of an import: what each of its writes replaced, written together with it. While it is open the
 * import is not done, and whatever of it is stored is taken back by the next start.
 */
export interface BatchPart {
  readonly at: string;
  readonly entries: readonly BatchEntry[];
}

export interface BatchEntry {
  readonly id: string;
  /** Of the record that was written: what has been changed since is not taken back. */
  readonly stamp: string;
  /** Record and text as they were; null where there was none. */
  readonly summary: unknown;
  readonly text: unknown;
}

export interface BatchHead {
  readonly at: string;
  readonly isOpen: boolean;
}

export const headKey = 'batch:head';

/** Changes with every change that a save or a person makes. Not of the JSON: browsers store keys in another order. */
export function stampOf({ summary, note, userTags, edits, ...saved }: SavedSummary): string {
  const own = Object.entries(edits).sort().flat().map(String);
  const instants = [saved.updatedAt, saved.readAt, saved.deletedAt, String(saved.starred)];
  return textHash([summary.textHash, note, ...userTags, ...instants, ...own].join('\n'));
}

const headGuard: v.GenericSchema<unknown, BatchHead> = v.object({ at: v.string(), isOpen: v.boolean() });
const partGuard: v.GenericSchema<unknown, BatchPart> = v.object({
  at: v.string(),
  entries: v.array(v.object({ id: v.string(), stamp: v.string(), summary: v.unknown(), text: v.unknown() })),
});

export const parseHead = (raw: unknown): BatchHead | undefined => (fits(headGuard, raw) ? raw : undefined);
export const parsePart = (raw: unknown): BatchPart | undefined => (fits(partGuard, raw) ? raw : undefined);
/** Head or part: both say when they were written. */
export const parseBatch = (raw: unknown): { readonly at: string } | undefined =>
  parseHead(raw) ?? parsePart(raw);
