import * as v from 'valibot';
import { fits } from '@/article';

export const textSchema = 1;

/** The text that spans point into, apart from the summary because lists do not need it. */
export interface SavedText {
  readonly schema: typeof textSchema;
  readonly id: string;
  /** Paragraphs by text hash: those of the summary and of its earlier versions. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

const guard: v.GenericSchema<unknown, SavedText> = v.object({
  schema: v.literal(textSchema),
  id: v.string(),
  texts: v.record(v.string(), v.array(v.string())),
});

export const parseSavedText = (raw: unknown): SavedText | undefined => (fits(guard, raw) ? raw : undefined);
