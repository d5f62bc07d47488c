import { type Candidate, strongest } from './candidate';
import { dayFromUrl } from './day-from-url';
import { type JsonLdNode, textOf, typesOf } from './json-ld-node';
import { atOwnMidnight, inLocalTime } from './local-time';
import type { PageEvidence } from './page-evidence';
import { type DateContext, parseDate } from './parse-date';
import { squeeze } from './squeeze';
import { markedDates, type VisibleDate, writtenDates } from './visible-dates';

const publishedNames = [
  ...['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time'],
  ...['datepublished', 'publish-date', 'publishdate', 'publish_date', 'published-date', 'published_time'],
  ...['pubdate', 'parsely-pub-date', 'sailthru.date', 'bt:pubdate', 'cxenseparse:recs:publishtime'],
  ...['dcterms.created', 'dcterms.issued', 'dc.date.issued', 'dcterms.date', 'dc.date.created', 'dc.date'],
  ...['rnews:datepublished', 'cxenseparse:publishtime', 'citation_publication_date', 'citation_date'],
  ...['date', 'displaydate', 'originalpublicationdate', 'publication_date', 'published', 'article.published'],
  ...[
    'article_date_original',
    'shareaholic:article_published_time',
    'dc.created',
    'vr:published_time',
    'datecreated',
    'created',
    'release_date',
  ],
];
const modifiedNames = [
  ...['article:modified_time', 'og:updated_time', 'og:article:modified_time', 'article:modified'],
  ...['datemodified', 'lastmod', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'modified'],
  ...['article:updated_time', 'updated_time', 'revision_date', 'last-updated', 'date_updated'],
];

type DateCandidate = Candidate<string>;
type Reader = (raw: string, about: Omit<DateCandidate, 'value'>) => readonly DateCandidate[];

const reader =
  (context: DateContext): Reader =>
  (raw, about) => {
    const value = raw ? parseDate(raw, context) : '';
    return value ? [{ value, ...about }] : [];
  };

/** Where no article is described, the page itself may be: "WebPage", "HowTo". */
const pageNode = ({ article, jsonLd }: PageEvidence): JsonLdNode | undefined =>
  article ? undefined : jsonLd.find((node) => node.datePublished && !typesOf(node).includes('Comment'));

/** The first names of each list are written for this very purpose. */
const telling = 4;
/** Names that also hold the day of the last change or of the template: a date that readers see is worth more. */
const vague = new Set(['date', 'dc.date', 'dcterms.date']);

function trustIn(name: string, rank: number): number {
  if (vague.has(name)) return 0.46;
  return (rank < telling ? 0.9 : 0.85) - rank / 1000;
}

function fromMeta(evidence: PageEvidence, read: Reader, names: readonly string[]) {
  return names.flatMap((name, rank) =>
    evidence
      .meta(name)
      .slice(0, 1)
      .flatMap((raw) => read(raw, { source: 'meta', confidence: trustIn(name, rank), from: name })),
  );
}

const fromItem = (item: Element | null): string =>
  item?.getAttribute('datetime') ?? item?.getAttribute('content') ?? squeeze(item?.textContent);

function publishedDates(evidence: PageEvidence, visible: readonly VisibleDate[], read: Reader) {
  const { article, url, document } = evidence;
  const jsonLd = (value: unknown, confidence: number, from: string) =>
    read(textOf(value), { source: 'json-ld', confidence, from });
  const micro = document.querySelector('[itemprop~="datePublished"]:not(meta)');
  const day = dayFromUrl(url);
  return [
    ...jsonLd(article?.datePublished, 0.95, 'json-ld datePublished'),
    ...fromMeta(evidence, read, publishedNames),
    ...jsonLd(article?.dateCreated, 0.7, 'json-ld dateCreated'),
    ...jsonLd(pageNode(evidence)?.datePublished, 0.65, 'json-ld page'),
    ...read(fromItem(micro), { source: 'microdata', confidence: 0.82, from: 'itemprop' }),
    ...visible.flatMap(({ raw, confidence, from }) =>
      read(raw, { source: from.startsWith('text') ? 'text' : 'dom', confidence, from }).map((date) =>
        confirmed(date, day),
      ),
    ),
    ...read(day, { source: 'url', confidence: dayInAddress, from: 'address' }),
  ];
}

/** More than a date in the text by the headline, which may tell of anything; less than what markup calls a date. */
const dayInAddress = 0.45;

/** A date on the day that the address tells is worth more than the bare day. */
const confirmed = (date: DateCandidate, day: string): DateCandidate =>
  day && date.value.startsWith(day)
    ? { ...date, confidence: Math.max(date.confidence, dayInAddress + 0.01) }
    : date;

function modifiedDates(evidence: PageEvidence, read: Reader) {
  const { article, document } = evidence;
  const micro = document.querySelector('time[itemprop~="dateModified"]')?.getAttribute('datetime') ?? '';
  return [
    ...read(textOf(article?.dateModified), {
      source: 'json-ld',
      confidence: 0.95,
      from: 'json-ld dateModified',
    }),
    ...fromMeta(evidence, read, modifiedNames),
    ...read(micro, { source: 'microdata', confidence: 0.6, from: 'itemprop' }),
  ];
}

export interface PublicationDates {
  readonly published: DateCandidate | undefined;
  readonly modified: DateCandidate | undefined;
}

/** So many visible times tell the paper's own clock. */
const clocks = 4;

/** When the article was published and changed, in the paper's own time where the page shows it. */
export function readDates(evidence: PageEvidence, context: DateContext): PublicationDates {
  const read = reader(context);
  const visible = [...markedDates(evidence), ...writtenDates(evidence)];
  const published = strongest(publishedDates(evidence, visible, read));
  const shown = visible
    .flatMap(({ raw, shown }) => [shown, raw])
    .slice(0, clocks * 2)
    .map((raw) => parseDate(raw, { ...context, zone: 'UTC' }));
  return {
    published: published && {
      ...published,
      value: atOwnMidnight(inLocalTime(published.value, shown), context.zone),
    },
    modified: strongest(modifiedDates(evidence, read)),
  };
}
