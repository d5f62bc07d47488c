/** Lifts a record of schema n, as it was stored, to schema n + 1. It must not change its input. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;
