import type { Link } from './link';
import type { LinkLine } from './link-file';

/** Longest address and title that are taken over; real ones are far shorter. */
const maxCharacters = 4000;
const maxTags = 100;

const isWebAddress = (url: string): boolean =>
  url.length <= maxCharacters && /^https?:\/\//i.test(url) && URL.canParse(url);

/** ISO 8601 of seconds since 1970, of an ISO instant, or blank. */
export function instantOf(raw: unknown): string {
  const at =
    typeof raw === 'string' && /^\d+$/.test(raw.trim()) ? Number(raw) * 1000 : Date.parse(String(raw));
  const date = new Date(at);
  return Number.isNaN(date.getTime()) || at <= 0 ? '' : date.toISOString();
}

const asText = (raw: unknown): string => (typeof raw === 'string' ? raw.trim().slice(0, maxCharacters) : '');

/** A line from what a file says of it; undefined where its address cannot be opened. */
export function linkOf(raw: { readonly [K in keyof Link]?: unknown }): LinkLine {
  const url = asText(raw.url);
  if (!isWebAddress(url)) return undefined;
  const tags = Array.isArray(raw.tags) ? raw.tags.map(asText).filter(Boolean) : [];
  return {
    url,
    title: asText(raw.title),
    tags: [...new Set(tags)].slice(0, maxTags),
    savedAt: instantOf(raw.savedAt),
    isRead: raw.isRead === true,
    note: asText(raw.note),
  };
}
