import type { Result } from '@/article';
import type { ImportReport } from '@/messages';
import { send } from './send';

/** UTF-16 characters per message; three bytes each at most, well below the 64 MB that a message may hold. */
const partCharacters = 8_000_000;

export interface ImportRequest {
  /** An export of ours. */
  readonly json: string;
  readonly skipBroken: boolean;
}

/** Hands a file to the background, part by part, and has it taken in. */
export async function importFile({ json, skipBroken }: ImportRequest): Promise<Result<ImportReport>> {
  const transfer = crypto.randomUUID();
  for (let at = 0; at < json.length; at += partCharacters) {
    const sent = await send('library.importPart', { transfer, part: json.slice(at, at + partCharacters) });
    if (!sent.ok) return sent;
  }
  return send('library.import', { transfer, skipBroken });
}
