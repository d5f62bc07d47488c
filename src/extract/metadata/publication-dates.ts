import { type Candidate, strongest } from './candidate';
import { textOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';
import { type DateContext, parseDate } from './parse-date';
import { squeeze } from './squeeze';

const publishedNames = [
  ...['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time'],
  ...['datepublished', 'publish-date', 'publishdate', 'publish_date', 'published-date', 'published_time'],
  ...['pubdate', 'parsely-pub-date', 'sailthru.date', 'bt:pubdate', 'cxenseparse:recs:publishtime'],
  ...['dcterms.created', 'dcterms.issued', 'dc.date.issued', 'dcterms.date', 'dc.date.created', 'dc.date'],
  ...['rnews:datepublished', 'cxenseparse:publishtime', 'citation_publication_date', 'citation_date'],
  ...['date', 'displaydate', 'originalpublicationdate', 'publication_date', 'published', 'article.published'],
  ...['article_date_original', 'dc.created', 'vr:published_time', 'datecreated', 'created', 'release_date'],
];
const modifiedNames = [
  ...['article:modified_time', 'og:updated_time', 'og:article:modified_time', 'article:modified'],
  ...['datemodified', 'lastmod', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'modified'],
  ...['article:updated_time', 'updated_time', 'revision_date', 'last-updated', 'date_updated'],
];

const read =
  (context: DateContext) =>
  (
    raw: string,
    source: Candidate<string>['source'],
    confidence: number,
    from: string,
  ): Candidate<string>[] => {
    const value = parseDate(raw, context);
    return value ? [{ value, source, confidence, from }] : [];
  };

/** The written date nearest to the headline: real `time` elements first, then classes that name a date. */
function nearHeadline(evidence: PageEvidence): readonly { raw: string; confidence: number; from: string }[] {
  const { document, headline } = evidence;
  const found: { raw: string; confidence: number; from: string }[] = [];
  const scope = around(headline) ?? document.body;
  if (!scope) return found;
  const marked =
    '[itemprop~="datePublished"], time, [class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], [class*="posted" i], [class*="meta" i], [class*="byline" i]';
  for (const element of [...scope.querySelectorAll(marked)].slice(0, 60)) {
    const isTime = element.localName === 'time';
    const raw =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? squeeze(element.textContent);
    if (!raw || raw.length > 120 || /footer|copyright|comment|related/i.test(element.className)) continue;
    const isUpdate = /updat|modif|geändert|aktualis|cập nhật/i.test(
      `${element.className} ${element.getAttribute('itemprop')} ${squeeze(element.textContent).slice(0, 40)}`,
    );
    const named = element.getAttribute('itemprop')?.includes('datePublished') ? 0.75 : isTime ? 0.6 : 0.5;
    found.push({
      raw,
      confidence: named - (isUpdate ? 0.2 : 0) - found.length * 0.001,
      from: isTime ? 'time' : 'date class',
    });
  }
  return found;
}

/** The smallest box around the headline that holds a fair piece of the page. */
function around(headline: Element | undefined): Element | undefined {
  let box = headline?.parentElement;
  for (let step = 0; box && step < 8; step++, box = box.parentElement)
    if ((box.textContent?.length ?? 0) > 1500 || box.localName === 'body') return box;
  return undefined;
}

/** Text that may hold a date: a year in four digits or two numbers with a mark between. */
const dateLike = /(?:19|20|25)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\p{Nd}{4}/u;

/** Short texts just before and behind the headline that look like dates, the nearest first. */
function textsNearHeadline({ headline, document }: PageEvidence): readonly string[] {
  if (!headline || !document.body) return [];
  const found: string[] = [];
  for (const [direction, reach] of [
    ['nextNode', 70],
    ['previousNode', 25],
  ] as const) {
    const walker = document.createTreeWalker(document.body, 4);
    walker.currentNode = headline;
    for (let left = reach, node = walker[direction](); node && left > 0; node = walker[direction]()) {
      const text = squeeze(node.nodeValue);
      if (!text || /^(?:script|style|noscript)$/.test(node.parentElement?.localName ?? '')) continue;
      left--;
      if (text.length < 90 && dateLike.test(text)) found.push(text);
    }
  }
  return found.slice(0, 8);
}

/** "/2024/04/15/", "/20240415", "-20240415101012345.htm": a day only, and only as a last resort. */
export function dayFromUrl(url: URL): string {
  const path = url.pathname.replace(/^\/web\/\d{8,14}\w*\//, ''); // the Wayback Machine's own time
  const found =
    /(?:^|[/_-])((?:19|20)\d{2})[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?:[/_.-]|$)/.exec(path) ??
    /(?:^|[/_.-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{0,9})(?:[/_.-]|$)/.exec(path);
  if (!found) return '';
  return `${found[1]}-${(found[2] ?? '').padStart(2, '0')}-${(found[3] ?? '').padStart(2, '0')}`;
}

export interface PublicationDates {
  readonly published: Candidate<string> | undefined;
  readonly modified: Candidate<string> | undefined;
}

export function readDates(evidence: PageEvidence, context: DateContext): PublicationDates {
  const { article, meta, url, document } = evidence;
  const candidate = read(context);
  const micro = document.querySelector('[itemprop~="datePublished"]:not(meta)');
  const published = strongest([
    ...candidate(textOf(article?.datePublished), 'json-ld', 0.95, 'json-ld datePublished'),
    ...publishedNames.flatMap((name, rank) =>
      meta(name)
        .slice(0, 1)
        .flatMap((raw) => candidate(raw, 'meta', (rank < 4 ? 0.9 : 0.85) - rank / 1000, name)),
    ),
    ...candidate(textOf(article?.dateCreated), 'json-ld', 0.7, 'json-ld dateCreated'),
    ...candidate(
      micro?.getAttribute('datetime') ?? micro?.getAttribute('content') ?? squeeze(micro?.textContent),
      'microdata',
      0.82,
      'itemprop',
    ),
    ...nearHeadline(evidence).flatMap(({ raw, confidence, from }) => candidate(raw, 'dom', confidence, from)),
    ...textsNearHeadline(evidence).flatMap((raw, rank) =>
      candidate(raw, 'text', 0.4 - rank / 100, 'text by the headline'),
    ),
    ...candidate(dayFromUrl(url), 'url', 0.3, 'address'),
  ]);
  const modified = strongest([
    ...candidate(textOf(article?.dateModified), 'json-ld', 0.95, 'json-ld dateModified'),
    ...modifiedNames.flatMap((name, rank) =>
      meta(name)
        .slice(0, 1)
        .flatMap((raw) => candidate(raw, 'meta', 0.9 - rank / 100, name)),
    ),
    ...candidate(
      document.querySelector('time[itemprop~="dateModified"]')?.getAttribute('datetime') ?? '',
      'microdata',
      0.6,
      'itemprop',
    ),
  ]);
  return { published, modified };
}
