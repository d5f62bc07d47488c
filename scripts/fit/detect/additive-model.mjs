const round = (number) => Number(number.toPrecision(3));

/** A feature's stumps (cut, value up to it, value beyond) as one step function: `value, cut, value, …`. */
function stepsOf(stumps) {
  const cuts = [...new Set(stumps.map(({ cut }) => cut))].sort((a, b) => a - b);
  const valueAt = (number) =>
    stumps.reduce((sum, { cut, low, high }) => sum + (number <= cut ? low : high), 0);
  return [valueAt(cuts[0]), ...cuts.flatMap((cut, index) => [cut, valueAt(cuts[index + 1] ?? Number.NaN)])];
}

/** What a step function gives for a number; see `src/detect/additive-model.ts`. */
function stepValue(steps, number) {
  let at = 1;
  while (at < steps.length && !(number <= steps[at])) at += 2;
  return steps[at - 1];
}

/**
 * Boosted trees of two leaves as a sum of step functions, one a feature, as `src/detect/additive-model.ts` reads
 * them: such a tree never looks at two features at once. Each function is centred on its mean over `rows`;
 * `shift` is added to the bias and so moves the verdict.
 */
export function additiveModel({ features, bias, trees }, { rows, shift = 0 }) {
  const stumps = features.map(() => []);
  for (const [feature, cut, , low, , high] of trees)
    if (feature >= 0) stumps[feature].push({ cut, low, high });
  const steps = {};
  let sum = bias + shift;
  stumps.forEach((all, feature) => {
    if (all.length === 0) return;
    const raw = stepsOf(all);
    const mean = rows.reduce((total, row) => total + stepValue(raw, row[feature]), 0) / rows.length;
    sum += mean;
    steps[features[feature]] = raw.map((number, at) => (at % 2 ? number : round(number - mean)));
  });
  return { bias: round(sum), steps };
}

/** Log-odds that each page is an article; its `row` holds the `features` in order. */
export const logOdds = ({ bias, steps }, features, pages) =>
  pages.map(({ row }) =>
    features.reduce((sum, name, at) => sum + (steps[name] ? stepValue(steps[name], row[at]) : 0), bias),
  );
