import * as v from 'valibot';
import { failure, type Result, type SavedSummary, success } from '@/article';
import { exportFormat, exportVersion } from './export';
import { idOfUrl } from './keys';
import { parseSaved } from './parse-saved';
import { parseSavedText, type SavedText } from './saved-text';

export interface ImportFile {
  readonly summaries: readonly SavedSummary[];
  readonly texts: ReadonlyMap<string, SavedText>;
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

/** Reads an exported file whole. One broken record refuses the file: a hostile file changes nothing. */
export function parseImport(json: string): Result<ImportFile> {
  const file = v.safeParse(envelope, parseJson(json));
  if (!file.success) return failure('bad-import', 'not an export of ours');
  const summaries: SavedSummary[] = [];
  for (const [index, raw] of file.output.summaries.entries()) {
    const saved = parseSaved(raw);
    if (saved?.id !== idOfUrl(saved?.summary.url ?? '')) return failure('bad-import', `summary ${index}`);
    summaries.push(saved);
  }
  const texts = new Map<string, SavedText>();
  for (const [index, raw] of file.output.texts.entries()) {
    const text = parseSavedText(raw);
    if (!text) return failure('bad-import', `text ${index}`);
    texts.set(text.id, text);
  }
  return success({ summaries, texts });
}
