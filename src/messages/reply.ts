import { errorCodes, type Failure, failure, type Result } from '@/article';

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null;

function parseError(raw: unknown): Failure | undefined {
  if (!isRecord(raw)) return undefined;
  const { code: rawCode, detail } = raw;
  const code = errorCodes.find((known) => known === rawCode);
  return code && { code, detail: String(detail) };
}

/**
 * A reply as it came over the channel; anything that is not a Result is a bug of ours. By hand, because
 * the detector carries it and must stay small.
 */
export function parseReply(raw: unknown): Result<unknown> {
  if (isRecord(raw)) {
    const { ok, value, error } = raw;
    if (ok === true) return { ok, value };
    const parsed = parseError(error);
    if (ok === false && parsed) return { ok, error: parsed };
  }
  return failure('unexpected', `odd reply: ${JSON.stringify(raw)}`);
}
