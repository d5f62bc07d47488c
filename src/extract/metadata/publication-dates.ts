import type { Candidate } from './candidate';
import { dayFromUrl } from './day-from-url';
import { type JsonLdNode, textOf, typesOf } from './json-ld-node';
import { atOwnMidnight, inLocalTime, isInUtc } from './local-time';
import type { PageEvidence } from './page-evidence';
import { type DateContext, parseDate } from './parse-date';
import { squeeze } from './squeeze';
import { markedDates, type VisibleDate, writtenDates } from './visible-dates';
import { wordList } from './word-list';

const publishedNames = wordList(
  'article:published_time|og:article:published_time|article:published|og:published_time',
  'datepublished|publish-date|publishdate|publish_date|published-date|published_time|pubdate',
  'parsely-pub-date|sailthru.date|bt:pubdate|cxenseparse:recs:publishtime|dcterms.created',
  'dcterms.issued|dc.date.issued|dcterms.date|dc.date.created|dc.date|rnews:datepublished',
  'cxenseparse:publishtime|citation_publication_date|citation_date|date|displaydate',
  'originalpublicationdate|publication_date|published|article.published|article_date_original',
  'shareaholic:article_published_time|dc.created|vr:published_time|datecreated|created|release_date',
);
const modifiedNames = wordList(
  'article:modified_time|og:updated_time|og:article:modified_time|article:modified|datemodified',
  'lastmod|last-modified|dcterms.modified|dc.date.modified|modified|article:updated_time',
  'updated_time|revision_date|last-updated|date_updated',
);

type DateCandidate = Candidate<string>;

/** A date as it stands in the page, not yet read: reading costs more than finding. */
interface WrittenDate extends Omit<DateCandidate, 'value'> {
  readonly raw: string;
}

/** The most trusted date that can be read, the earlier of equals; the others stay unread. */
function firstRead(dates: readonly WrittenDate[], context: DateContext): DateCandidate | undefined {
  for (const { raw, ...about } of dates.toSorted((a, b) => b.confidence - a.confidence)) {
    const value = raw ? parseDate(raw, context) : '';
    if (value) return { value, ...about };
  }
  return undefined;
}

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

const fromMeta = (evidence: PageEvidence, names: readonly string[]): readonly WrittenDate[] =>
  names.flatMap((name, rank) =>
    evidence
      .meta(name)
      .slice(0, 1)
      .map((raw) => ({ raw, source: 'meta', confidence: trustIn(name, rank), from: name })),
  );

const fromItem = (item: Element | null): string =>
  item?.getAttribute('datetime') ?? item?.getAttribute('content') ?? squeeze(item?.textContent);

const fromJsonLd = (value: unknown, confidence: number, from: string): WrittenDate => ({
  raw: textOf(value),
  source: 'json-ld',
  confidence,
  from: `json-ld ${from}`,
});

/** What the page states for programs, beyond doubt. */
const statedDates = (evidence: PageEvidence): readonly WrittenDate[] => [
  fromJsonLd(evidence.article?.datePublished, 0.95, 'datePublished'),
  ...fromMeta(
    evidence,
    publishedNames.filter((name) => !vague.has(name)),
  ),
];

/** More than a date in the text by the headline, which may tell of anything; less than what markup calls a date. */
const dayInAddress = 0.45;

/** A date that readers see; one on the day that the address tells is worth more than the bare day. */
function visibleDate(
  { raw, confidence, from }: VisibleDate,
  { day, context }: { readonly day: string; readonly context: DateContext },
): WrittenDate {
  const source = from.startsWith('text') ? 'text' : 'dom';
  const isConfirmed = confidence <= dayInAddress && day !== '' && parseDate(raw, context).startsWith(day);
  return { raw, source, confidence: isConfirmed ? dayInAddress + 0.01 : confidence, from };
}

/** Where the page states no date for programs: what it shows, or says of itself. */
function otherDates(
  evidence: PageEvidence,
  visible: readonly VisibleDate[],
  context: DateContext,
): readonly WrittenDate[] {
  const micro = evidence.document.querySelector('[itemprop~="datePublished"]:not(meta)');
  const day = dayFromUrl(evidence.url);
  return [
    ...fromMeta(
      evidence,
      publishedNames.filter((name) => vague.has(name)),
    ),
    fromJsonLd(evidence.article?.dateCreated, 0.7, 'dateCreated'),
    fromJsonLd(pageNode(evidence)?.datePublished, 0.65, 'page'),
    { raw: fromItem(micro), source: 'microdata', confidence: 0.82, from: 'itemprop' },
    ...visible.map((date) => visibleDate(date, { day, context })),
    { raw: day, source: 'url', confidence: dayInAddress, from: 'address' },
  ];
}

function modifiedDates(evidence: PageEvidence): readonly WrittenDate[] {
  const { article, document } = evidence;
  const micro = document.querySelector('time[itemprop~="dateModified"]')?.getAttribute('datetime') ?? '';
  return [
    fromJsonLd(article?.dateModified, 0.95, 'dateModified'),
    ...fromMeta(evidence, modifiedNames),
    { raw: micro, source: 'microdata', confidence: 0.6, from: 'itemprop' },
  ];
}

export interface PublicationDates {
  readonly published: DateCandidate | undefined;
  readonly modified: DateCandidate | undefined;
}

/** So many visible times tell the paper's own clock. */
const clocks = 4;

/** Wall clocks that the page shows, read one by one as they are asked for. */
function* shownClocks(visible: readonly VisibleDate[], context: DateContext): Iterable<string> {
  const shown = visible.flatMap(({ raw, shown }) => [shown, raw]).slice(0, clocks * 2);
  for (const raw of new Set(shown)) yield parseDate(raw, { ...context, zone: 'UTC' });
}

/** When the article was published and changed, in the paper's own time where the page shows it. */
export function readDates(evidence: PageEvidence, context: DateContext): PublicationDates {
  const modified = firstRead(modifiedDates(evidence), context);
  const stated = firstRead(statedDates(evidence), context);
  if (stated && !isInUtc(stated.value)) return { published: stated, modified };
  const visible = [...markedDates(evidence), ...writtenDates(evidence)];
  const published = stated ?? firstRead(otherDates(evidence, visible, context), context);
  if (!published) return { published, modified };
  const local = inLocalTime(published.value, shownClocks(visible, context));
  return { published: { ...published, value: atOwnMidnight(local, context.zone) }, modified };
}
