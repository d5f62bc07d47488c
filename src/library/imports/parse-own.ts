import * as v from 'valibot';
import { failure, type Result, type SavedSummary, success } from '@/article';
import { exportFormat, exportVersion } from '../exports/export-format';
import { idOfUrl } from '../keys';
import { parseSaved } from '../parse-saved';
import { parseSavedText, type SavedText } from '../saved-text';
import type { BrokenLine } from './import-report';

export interface OwnFile {
  readonly summaries: readonly SavedSummary[];
  readonly texts: ReadonlyMap<string, SavedText>;
  readonly broken: readonly BrokenLine[];
}

const envelope = v.object({
  format: v.literal(exportFormat),
  version: v.literal(exportVersion),
  summaries: v.array(v.unknown()),
  texts: v.array(v.unknown()),
});

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // the guard below refuses it with the others
  }
}

/** Only texts of records that the file itself brings: a text must not slip under another record. */
function textsFor(summaries: readonly SavedSummary[], raw: readonly unknown[]) {
  const ids = new Set(summaries.map(({ id }) => id));
  const texts = raw.flatMap((text) => parseSavedText(text) ?? []);
  return new Map(texts.filter(({ id }) => ids.has(id)).map((text) => [text.id, text]));
}

/**
 * Reads an exported file whole, before anything of it is used. A record that claims an id which is not that of
 * its address, or comes twice, was not written by us: it refuses the file.
 */
export function parseOwn(json: string): Result<OwnFile> {
  const file = v.safeParse(envelope, parseJson(json));
  if (!file.success) return failure('bad-import', 'not an export of ours');
  const summaries = new Map<string, SavedSummary>();
  const broken: BrokenLine[] = [];
  for (const [index, raw] of file.output.summaries.entries()) {
    const saved = parseSaved(raw);
    if (!saved) broken.push({ line: index + 1, reason: 'unreadable' });
    else if (saved.id !== idOfUrl(saved.summary.url) || summaries.has(saved.id))
      return failure('bad-import', `summary ${index} is forged`);
    else summaries.set(saved.id, saved);
  }
  const records = [...summaries.values()];
  const texts = textsFor(records, file.output.texts);
  return success({ summaries: records, texts, broken });
}
