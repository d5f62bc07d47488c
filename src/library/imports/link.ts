import { normaliseUrl, type SavedSummary, type Summary, savedSchema } from '@/article';
import { idOfUrl } from '../keys';

/** An address with what another program knew of it. */
export interface Link {
  readonly url: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** ISO 8601 in UTC, or blank. */
  readonly savedAt: string;
  readonly isRead: boolean;
  readonly note: string;
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const blankSummary = (link: Link): Summary => ({
  url: normaliseUrl(link.url),
  title: link.title || link.url,
  lead: '',
  byline: [],
  agency: '',
  publisher: { name: '', host: hostOf(link.url) },
  section: '',
  tags: [],
  published: '',
  modified: '',
  dateline: '',
  language: '',
  direction: 'ltr',
  leadImage: null,
  wordCount: 0,
  readingMinutes: 0,
  textHash: '',
  provenance: {},
  truncated: false,
  keyPoints: [],
  figures: [],
  people: [],
  organisations: [],
  places: [],
  dates: [],
  quotes: [],
  coverage: { sentencesUsed: 0, sentences: 0, figuresUsed: 0, figures: 0 },
  extractor: '',
});

/** A record that waits for its summary; saving the article's page fills it. */
export function recordOfLink(link: Link, now: string): SavedSummary {
  const savedAt = link.savedAt || now;
  return {
    schema: savedSchema,
    id: idOfUrl(link.url),
    summary: blankSummary(link),
    savedAt,
    updatedAt: savedAt,
    note: link.note,
    userTags: link.tags,
    starred: false,
    readAt: link.isRead ? savedAt : '',
    deletedAt: '',
    edits: {},
    versions: [],
  };
}
