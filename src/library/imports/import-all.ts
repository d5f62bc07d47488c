import { failure, type Result, type SavedSummary, success } from '@/article';
import { type BatchItem, writeBatch } from '../batch/write-batch';
import { isLink } from '../cards/card';
import { inParts } from '../in-parts';
import type { KeyValueStore } from '../key-value-store';
import { keyOf } from '../keys';
import { parseSaved } from '../parse-saved';
import { fateOf } from './fate';
import type { ImportChoice, ImportReport } from './import-report';
import { parseOwn } from './parse-own';

async function fatesOf(store: KeyValueStore, summaries: readonly SavedSummary[]) {
  const fates = new Map<string, ReturnType<typeof fateOf>>();
  for (const part of inParts(summaries)) {
    const present = await store.get(part.map(({ id }) => keyOf('summary', id)));
    for (const saved of part) {
      const raw = present[keyOf('summary', saved.id)];
      const known = parseSaved(raw);
      const isKept = raw !== undefined && !known;
      const fate = fateOf(saved, known && { updatedAt: known.updatedAt, isLink: isLink(known) });
      fates.set(saved.id, isKept ? 'skipped' : fate);
    }
  }
  return fates;
}

/** Takes an exported file in: checked whole first; then all of it is written, or nothing. */
export async function importAll(
  store: KeyValueStore,
  json: string,
  { skipBroken, now }: ImportChoice & { readonly now: string },
): Promise<Result<ImportReport>> {
  const file = parseOwn(json);
  if (!file.ok) return file;
  const { summaries, texts, broken } = file.value;
  if (broken.length > 0 && !skipBroken) return failure('bad-import', `summary ${broken[0]?.line}`);
  const fates = await fatesOf(store, summaries);
  const count = { added: 0, updated: 0, skipped: 0 };
  const items: BatchItem[] = [];
  for (const saved of summaries) {
    const fate = fates.get(saved.id) ?? 'skipped';
    count[fate]++;
    if (fate !== 'skipped') items.push({ saved, text: texts.get(saved.id) });
  }
  await writeBatch(store, items, now);
  return success({ ...count, broken });
}
