import type { Candidate } from './candidate';
import { modifiedNames, publishedNames } from './date-names-table';
import { dayFromUrl } from './day-from-url';
import { type JsonLdNode, textOf, typesOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';
import { type DateContext, parseDate } from './parse-date';
import { squeeze } from './squeeze';
import type { VisibleDate } from './visible-dates';

/** A date as it stands in the page, not yet read: reading costs more than finding. */
export interface WrittenDate extends Omit<Candidate<string>, 'value'> {
  readonly raw: string;
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
export const statedDates = (evidence: PageEvidence): readonly WrittenDate[] => [
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
export function otherDates(
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

/** What the page states of its last change. */
export function modifiedDates(evidence: PageEvidence): readonly WrittenDate[] {
  const { article, document } = evidence;
  const micro = document.querySelector('time[itemprop~="dateModified"]')?.getAttribute('datetime') ?? '';
  return [
    fromJsonLd(article?.dateModified, 0.95, 'dateModified'),
    ...fromMeta(evidence, modifiedNames),
    { raw: micro, source: 'microdata', confidence: 0.6, from: 'itemprop' },
  ];
}
