import type { Migration } from './migration';

/** Schema 2 has a place for what a person wrote over the extracted fields. */
export const v1ToV2: Migration = (record) => ({ ...record, schema: 2, edits: {} });
