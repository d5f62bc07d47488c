import * as v from 'valibot';
import { fits, type Summary, summaryGuard } from '@/article';
import { parseSavedText, type SavedText } from './saved-text';

/** What a save replaced, written together with it, so that taking it back needs no guess. */
export interface UndoRecord {
  readonly at: string;
  /** Null where the save made the record. */
  readonly before: {
    readonly summary: Summary;
    readonly versions: readonly Summary[];
    readonly updatedAt: string;
    readonly deletedAt: string;
    readonly text: SavedText | null;
  } | null;
}

const guard: v.GenericSchema<unknown, UndoRecord> = v.object({
  at: v.string(),
  before: v.nullable(
    v.object({
      summary: summaryGuard,
      versions: v.array(summaryGuard),
      updatedAt: v.string(),
      deletedAt: v.string(),
      text: v.nullable(v.custom<SavedText>((raw) => parseSavedText(raw) !== undefined)),
    }),
  ),
});

export const parseUndo = (raw: unknown): UndoRecord | undefined => (fits(guard, raw) ? raw : undefined);
