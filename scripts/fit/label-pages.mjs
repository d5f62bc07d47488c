import { alignRuns, tokensOf } from './align.mjs';

const squeeze = (text) => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
const leastCoverage = 0.8;

/** Lead and body as the scorer joins them. */
export function goldText({ gold }) {
  const body = gold.body ?? '';
  const lead = tokensOf(gold.lead).join(' ');
  return !lead || tokensOf(body).join(' ').includes(lead) ? body : `${gold.lead}\n${body}`;
}

/** Labels of a page with its whole body as gold, or null where the gold is not to be found on the page. */
function bodyLabels(line, runs) {
  const { shares, coverage } = alignRuns(
    runs.map(({ text }) => text),
    goldText(line),
  );
  if (coverage < leastCoverage) return null;
  return shares.map((share) => ({
    label: share > 0.5 ? 1 : 0,
    weight: share > 0.25 && share < 0.7 ? 0.3 : 1,
  }));
}

/** Labels of a page of which only some segments are known: NaN where nothing is known. */
function segmentLabels({ gold }, runs) {
  const within = gold.with.map(squeeze);
  const without = (gold.without ?? []).map(squeeze);
  return runs.map(({ text }) => {
    const line = squeeze(text);
    const hits = (list) =>
      list.some((segment) => line.includes(segment) || (line.length > 20 && segment.includes(line)));
    const isIn = hits(within);
    const isOut = hits(without);
    return isIn === isOut ? { label: Number.NaN, weight: 0 } : { label: Number(isIn), weight: 1 };
  });
}

/**
 * What the page teaches: `{kind, labels}`, one label and weight a run, or null for nothing.
 * Front and section pages are all negative; their weight is low, else they ruin the recall on articles.
 */
export function labelPage(line, page) {
  const { runs, headline } = page;
  if (line.kind === 'home' || line.kind === 'list')
    return { kind: 'negative', labels: runs.map(() => ({ label: 0, weight: 1 })) };
  if (line.goldSuspect) return null;
  const labels = line.gold?.with ? segmentLabels(line, runs) : bodyLabels(line, runs);
  if (!labels) return null;
  if (headline >= 0) labels[headline] = { label: 0, weight: 0 };
  return { kind: line.gold.with ? 'segments' : 'body', labels };
}
