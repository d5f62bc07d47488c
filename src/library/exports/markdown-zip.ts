import { strToU8, zipSync } from 'fflate';
import type { ExportWords } from './export-format';
import type { Exported } from './exported';
import { markdownNote } from './markdown';
import { noteNames } from './note-name';

/** A folder of notes, one per summary, as a vault takes them. */
export function markdownZip(items: readonly Exported[], words: ExportWords): Uint8Array<ArrayBuffer> {
  const names = noteNames(items);
  const files = items.map(
    (item, at) => [names[at] ?? `${at}.md`, strToU8(markdownNote(item, words))] as const,
  );
  return zipSync(Object.fromEntries(files));
}
