import { type SavedSummary, type Summary, withoutSoftHyphens } from '@/article';
import { edited } from '../edited';

/** A record as people read it: its summary with their edits over it, and what they wrote beside it. */
export interface Exported {
  readonly saved: SavedSummary;
  readonly summary: Summary;
}

export const exported = (saved: SavedSummary): Exported => ({ saved, summary: edited(saved) });

/** The same for other programs: most neither hide soft hyphens nor find the words that have some. */
export const withoutBreaks = (item: Exported): Exported =>
  JSON.parse(withoutSoftHyphens(JSON.stringify(item)));

/** "Báo Mẫu", else the host. */
export const publisherOf = ({ publisher }: Summary): string => publisher.name || publisher.host;

/** The person's tags, then the publisher's. */
export const allTags = ({ saved, summary }: Exported): readonly string[] => [
  ...new Set([...saved.userTags, ...summary.tags]),
];

/** "Lê Văn Sáu, tổ trưởng". */
export const withRole = (person: { readonly name: string; readonly role: string }): string =>
  [person.name, person.role].filter(Boolean).join(', ');

/** "2026-09-14", or blank. */
export const dayOf = (instant: string): string => /^\d{4}-\d{2}-\d{2}/.exec(instant)?.[0] ?? '';
