import {
  type ArticleText,
  failure,
  type Result,
  type SavedSummary,
  type Summary,
  savedSchema,
  success,
  withoutSoftHyphens,
} from '@/article';
import { bytesOf, cardOf, isLink } from './cards/card';
import type { KeyValueStore } from './key-value-store';
import { idOfUrl, keyOf } from './keys';
import { type Loaded, load } from './load';
import { type SavedText, textSchema } from './saved-text';
import type { UndoRecord } from './undo-record';

/** Earlier versions kept per address; a live report is saved again and again. */
export const maxVersions = 8;

export interface SaveInput {
  readonly article: ArticleText;
  readonly summary: Summary;
}

export interface Saved {
  readonly id: string;
  /** True where an earlier summary of the same address was updated. */
  readonly updated: boolean;
  readonly summary: Summary;
}

const fresh = (id: string, summary: Summary, now: string): SavedSummary => ({
  schema: savedSchema,
  id,
  summary,
  savedAt: now,
  updatedAt: now,
  note: '',
  userTags: [],
  starred: false,
  readAt: '',
  deletedAt: '',
  edits: {},
  versions: [],
});

/** Same text, same engine: the same summary, so there is nothing to keep twice. */
const isSame = (one: Summary, other: Summary): boolean =>
  one.textHash === other.textHash &&
  one.extractor === other.extractor &&
  withoutSoftHyphens(one.title) === withoutSoftHyphens(other.title);

function updated(earlier: SavedSummary, summary: Summary, now: string): SavedSummary {
  // An imported link had no summary, so there is none to keep.
  const versions =
    isLink(earlier) || isSame(earlier.summary, summary)
      ? earlier.versions
      : [earlier.summary, ...earlier.versions].slice(0, maxVersions);
  return { ...earlier, summary, versions, updatedAt: now, deletedAt: '' };
}

function undoOf({ saved, text }: Loaded, now: string): UndoRecord {
  if (!saved) return { at: now, before: null };
  const { summary, versions, updatedAt, deletedAt } = saved;
  return { at: now, before: { summary, versions, updatedAt, deletedAt, text: text ?? null } };
}

function textsOf(record: SavedSummary, { text }: Loaded, paragraphs: readonly string[]) {
  const wanted = new Set(record.versions.map((version) => version.textHash));
  const earlier = Object.entries(text?.texts ?? {}).filter(([hash]) => wanted.has(hash));
  return { ...Object.fromEntries(earlier), [record.summary.textHash]: paragraphs };
}

/**
 * Saves a summary with its text. The same address again is an update: note, tags, star and edits stay, and the
 * earlier summary becomes a version. Everything is written in one call, so nothing half-written can show.
 */
export async function save(store: KeyValueStore, input: SaveInput, now: string): Promise<Result<Saved>> {
  const { article, summary } = input;
  const id = idOfUrl(summary.url);
  const loaded = await load(store, id);
  if (loaded.isUnreadable) return failure('storage-failed', `record ${id} is unreadable and stays as it is`);
  const record = loaded.saved ? updated(loaded.saved, summary, now) : fresh(id, summary, now);
  const text: SavedText = { schema: textSchema, id, texts: textsOf(record, loaded, article.paragraphs) };
  await store.set({
    [keyOf('summary', id)]: record,
    [keyOf('text', id)]: text,
    [keyOf('undo', id)]: undoOf(loaded, now),
    ...loaded.cardWrites(cardOf(record, bytesOf(text))),
  });
  return success({ id, updated: loaded.saved !== undefined && loaded.saved.deletedAt === '', summary });
}
