import { expect } from 'vitest';
import type { SavedSummary } from '../../src/article';
import { exportAll, type KeyValueStore, list } from '../../src/library';

/** What of a record a person would miss. */
const lineOf = ({ id, summary, versions, note, edits, deletedAt, userTags }: SavedSummary): string =>
  [
    id,
    [summary, ...versions].map(({ textHash }) => textHash).join('<'),
    `${note}/${edits.title ?? ''}/${userTags.join()}`,
    deletedAt === '' ? 'kept' : 'in the bin',
  ].join(' ');

/**
 * Nothing that can be seen is half-written: each record with the text of each of its versions, each card with
 * its record. Answers with what is there, a line for each record.
 */
export async function expectWhole(store: KeyValueStore): Promise<readonly string[]> {
  const { summaries, texts, unreadable } = await exportAll(store, '');
  expect(unreadable).toEqual({});
  const records = summaries as readonly SavedSummary[];
  const found = new Map((texts as { id: string; texts: object }[]).map((text) => [text.id, text.texts]));
  for (const { id, summary, versions } of records)
    expect(Object.keys(found.get(id) ?? {})).toEqual(
      expect.arrayContaining([summary, ...versions].map(({ textHash }) => textHash)),
    );
  const { cards } = await list(store);
  expect(cards.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
  for (const saved of records) {
    const card = cards.find(({ id }) => id === saved.id);
    expect(card).toMatchObject({
      updatedAt: saved.updatedAt,
      deletedAt: saved.deletedAt,
      starred: saved.starred,
    });
  }
  return records.map(lineOf).sort();
}
