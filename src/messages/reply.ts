import * as v from 'valibot';
import { errorCodes, failure, type Result } from '@/article';

const reply = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.object({ code: v.picklist(errorCodes), detail: v.string() }) }),
]);

/** A reply as it came over the channel; anything that is not a Result is a bug of ours. */
export function parseReply(raw: unknown): Result<unknown> {
  const parsed = v.safeParse(reply, raw);
  return parsed.success ? parsed.output : failure('unexpected', `odd reply: ${JSON.stringify(raw)}`);
}
