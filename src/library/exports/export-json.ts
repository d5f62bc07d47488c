import { inParts } from '../in-parts';
import type { KeyValueStore } from '../key-value-store';
import { idsIn, keyOf } from '../keys';
import { parseSaved } from '../parse-saved';
import { parseSavedText } from '../saved-text';
import { exportFormat, exportVersion } from './export-format';

export interface Export {
  readonly format: typeof exportFormat;
  readonly version: typeof exportVersion;
  readonly exportedAt: string;
  /** Records as stored, the bin's among them. */
  readonly summaries: readonly unknown[];
  readonly texts: readonly unknown[];
  /** By key: what this version cannot read, raw. */
  readonly unreadable: Readonly<Record<string, unknown>>;
}

type Unreadable = Map<string, unknown>;

/** Stored values of some ids as JSON, comma by comma; what cannot be read goes to `unreadable` instead. */
async function* jsonOf(
  store: KeyValueStore,
  kind: 'summary' | 'text',
  ids: readonly string[],
  unreadable: Unreadable,
) {
  const isReadable = (raw: unknown) =>
    (kind === 'summary' ? parseSaved(raw) : parseSavedText(raw)) !== undefined;
  let separator = '';
  for (const part of inParts(ids)) {
    const found = await store.get(part.map((id) => keyOf(kind, id)));
    const whole: string[] = [];
    for (const [key, raw] of Object.entries(found)) {
      if (isReadable(raw)) whole.push(JSON.stringify(raw));
      else unreadable.set(key, raw);
    }
    if (whole.length === 0) continue;
    yield separator + whole.join(',\n');
    separator = ',\n';
  }
}

/**
 * The library, or some ids of it, as the parts of one JSON text: never all of it in memory at once, as it may
 * be hundreds of megabytes. Nothing is lost: records stand in it as stored, the unreadable ones too.
 */
export async function* exportParts(store: KeyValueStore, now: string, ids?: readonly string[]) {
  const keys = await store.keys();
  const wanted = ids && new Set(ids);
  const isWanted = (id: string) => wanted?.has(id) ?? true;
  const unreadable: Unreadable = new Map();
  const head = { format: exportFormat, version: exportVersion, exportedAt: now };
  yield `${JSON.stringify(head).slice(0, -1)},\n"summaries":[\n`;
  yield* jsonOf(store, 'summary', idsIn('summary', keys).filter(isWanted), unreadable);
  yield '\n],\n"texts":[\n';
  yield* jsonOf(store, 'text', idsIn('text', keys).filter(isWanted), unreadable);
  yield `\n],\n"unreadable":${JSON.stringify(Object.fromEntries(unreadable))}}\n`;
}

/** The whole library as one object. */
export async function exportAll(store: KeyValueStore, now: string): Promise<Export> {
  let json = '';
  for await (const part of exportParts(store, now)) json += part;
  return JSON.parse(json);
}
