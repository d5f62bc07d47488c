/**
 * Every page is learned again with this weight without its address, and without what it says of itself: some
 * train labels come from meta tags, and old pages and odd sites have none.
 */
const maskedWeight = 0.2;
/** Other pages are fewer than articles and matter more: a wrong badge on every front page is a nuisance. */
const otherWeight = 2.5;
const masks = [
  { signals: ['address'], value: Number.NaN },
  { signals: ['article-metadata', 'other-metadata', 'publication-date'], value: 0 },
];

/** What pages teach: rows with labels and weights, each page whole and with each mask. */
export function pageSamples(pages, { features, bySignal }) {
  const hiddenBy = masks.map(({ signals }) => new Set(signals.flatMap((signal) => bySignal[signal])));
  return pages.flatMap(({ row, kind }) => {
    const label = kind === 'article' ? 1 : 0;
    const weight = label ? 1 : otherWeight;
    const masked = masks.map(({ value }, at) => ({
      row: row.map((number, index) => (hiddenBy[at].has(features[index]) ? value : number)),
      label,
      weight: weight * maskedWeight,
    }));
    return [{ row, label, weight }, ...masked];
  });
}
