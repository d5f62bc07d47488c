import { savedSchema } from '@/article';
import type { Migration } from './migration';
import { v1ToV2 } from './v1-to-v2';

/** By the schema that they lift from: `1: v1ToV2`. One file per migration. */
export const migrations: Readonly<Record<number, Migration>> = { 1: v1ToV2 };

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * Lifts a stored record to `target`, step by step. Undefined where it is not a record, has no schema
 * number, is newer than this version, or a step is missing.
 */
export function migrate(
  raw: unknown,
  chain: Readonly<Record<number, Migration>> = migrations,
  target: number = savedSchema,
): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(raw)) return undefined;
  let record = raw;
  let { schema } = record;
  while (schema !== target) {
    const step = typeof schema === 'number' && schema < target ? chain[schema] : undefined;
    if (!step) return undefined;
    record = step(record);
    const { schema: lifted } = record;
    if (lifted !== Number(schema) + 1) return undefined;
    schema = lifted;
  }
  return record;
}
