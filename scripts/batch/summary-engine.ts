import type { ArticleText } from '@/article';
import { summarize } from '@/summarize';
import { timed } from './timed';

function summary(article: ArticleText) {
  const [value, ms] = timed(() => summarize(article));
  return { summary: value, ms };
}

interface PlainText {
  readonly lang?: string;
  readonly title?: string;
  readonly lead?: string;
  readonly published?: string;
  readonly paragraphs: readonly string[];
}

/** Summarises an article that is given as plain text. */
const summaryOfText = ({ lang = 'und', title = '', lead = '', published = '', paragraphs }: PlainText) =>
  summary({
    url: '',
    title,
    lead,
    byline: [],
    agency: '',
    publisher: { name: '', host: '' },
    section: '',
    tags: [],
    published,
    modified: '',
    dateline: '',
    language: lang,
    direction: 'ltr',
    leadImage: null,
    wordCount: 0,
    readingMinutes: 0,
    textHash: '',
    provenance: {},
    truncated: false,
    paragraphs,
    captions: [],
  });

Object.assign(globalThis, { tinSachSummary: summary, tinSachSummaryOfText: summaryOfText });
