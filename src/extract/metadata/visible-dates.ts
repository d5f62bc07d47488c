import { byBlocks } from '@/article';
import { attributeText } from '../walk/own-dom';
import { linesOf } from './lines-of';
import type { PageEvidence } from './page-evidence';
import { squeeze } from './squeeze';

export interface VisibleDate {
  readonly raw: string;
  /** What readers see of it. */
  readonly shown: string;
  readonly confidence: number;
  readonly from: string;
}

const classWord = /date|time|publish|posted|meta|byline/i;
const idWord = /date/i;
const most = 60;
const update = /updat|modif|geändert|aktualis|cập nhật/i;

/** The smallest box around the headline that holds a fair piece of the page. */
function around(headline: Element | undefined): Element | undefined {
  let box = headline?.parentElement;
  for (let step = 0; box && step < 8; step++, box = box.parentElement)
    if ((box.textContent?.length ?? 0) > 1500 || box.localName === 'body') return box;
  return undefined;
}

function markedDate(element: Element, { isElsewhere }: PageEvidence): VisibleDate {
  const shown = squeeze(element.textContent);
  const isTime = element.localName === 'time';
  const item = attributeText(element, 'itemprop');
  const named = item.includes('datePublished') ? 0.75 : isTime ? 0.6 : 0.5;
  const isUpdate = update.test(`${element.className} ${item} ${shown.slice(0, 40)}`);
  return {
    raw: element.getAttribute('datetime') || element.getAttribute('content') || shown,
    shown,
    confidence: named - (isUpdate ? 0.2 : 0) - (isElsewhere(element) ? 0.3 : 0),
    from: isTime ? 'time' : 'date class',
  };
}

/**
 * Dates that markup tells, by the headline: `itemprop`, then `time`, then classes; updates and the dates of
 * teasers are worth less.
 */
export function markedDates(evidence: PageEvidence): readonly VisibleDate[] {
  const { document, headline, marked } = evidence;
  const scope = around(headline) ?? document.body;
  const stated = document.querySelectorAll('[itemprop~="datePublished"], time');
  return marked
    .where(({ className, id }) => classWord.test(className) || idWord.test(id), stated)
    .filter((element) => element !== scope && scope?.contains(element))
    .slice(0, most)
    .map((element) => markedDate(element, evidence))
    .filter(({ raw }) => raw && raw.length <= 120)
    .map((date, index) => ({ ...date, confidence: date.confidence - index * 0.001 }));
}

/** Text that may hold a date: a year in four digits or two numbers with a mark between. */
const dateLike = /(?:19|20|25)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\p{Nd}{4}/u;
/** A story that opens with its date: "16.07.2026 The council …". */
const opening = byBlocks(/^\(?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}(?=[\s,:)–—-])/u);

/** Short texts in, behind and before the headline that look like dates, the nearest first. */
export function writtenDates({ around, headline }: PageEvidence): readonly VisibleDate[] {
  const short = (text: string) => (text.length < 90 ? text : (opening.exec(text)?.[0] ?? ''));
  const own = headline ? linesOf(headline).slice(1) : [];
  return [...own, ...[...around.after, ...around.before].map(({ text }) => short(text))]
    .filter((text) => dateLike.test(text))
    .slice(0, 8)
    .map((raw, rank) => ({ raw, shown: raw, confidence: 0.4 - rank / 100, from: 'text by the headline' }));
}
