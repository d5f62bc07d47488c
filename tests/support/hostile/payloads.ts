// @ts-expect-error plain JavaScript without types: the payloads that DOMPurify published with its 0.8.2
import published from 'dompurify-fixtures/test/fixtures/expect.js';
import { ownPayloads } from './payloads-table';

/** A pattern that takes a browser for ever to match: it stops the page itself, with or without us. */
const stopsItsPage = (payload: string): boolean => payload.includes('pattern=^((a+');

const publishedPayloads = (published as readonly { readonly payload: string }[])
  .map(({ payload }) => payload)
  .filter((payload) => !stopsItsPage(payload));

/** Every payload that is tried: those that DOMPurify published (MPL-2.0 OR Apache-2.0), and our own. */
export const payloads: readonly string[] = [...publishedPayloads, ...ownPayloads];

/** Payloads in groups, since each page can carry several. */
export function grouped(size: number): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  for (let at = 0; at < payloads.length; at += size) groups.push(payloads.slice(at, at + size));
  return groups;
}
