import type { Candidate } from './candidate';
import { modifiedDates, otherDates, statedDates, type WrittenDate } from './dates-of-page';
import { atOwnMidnight, inLocalTime, isInUtc } from './local-time';
import type { PageEvidence } from './page-evidence';
import { type DateContext, parseDate } from './parse-date';
import { markedDates, type VisibleDate, writtenDates } from './visible-dates';

type DateCandidate = Candidate<string>;

/** The most trusted date that can be read, the earlier of equals; the others stay unread. */
function firstRead(dates: readonly WrittenDate[], context: DateContext): DateCandidate | undefined {
  for (const { raw, ...about } of dates.toSorted((a, b) => b.confidence - a.confidence)) {
    const value = raw ? parseDate(raw, context) : '';
    if (value) return { value, ...about };
  }
  return undefined;
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
