import { type BoostedTreesJson, boostedTrees } from '@/article';
import { featuresBySignal } from './features-by-signal';
import model from './model.json';
import { type SignalName, signalNames } from './signal-names';

const logOdds = (p: number): number => Math.log(Math.max(p, 1e-9) / Math.max(1 - p, 1e-9));

/** True where a tree, a flat list of pairs that each begin with a feature or -1, looks at one of `columns`. */
const looksAt = (tree: readonly number[], columns: readonly number[]): boolean =>
  tree.some((value, at) => at % 2 === 0 && columns.includes(value));

const whole = boostedTrees(model satisfies BoostedTreesJson);

/** For each signal the trees that look at its features: the others cannot change with it. */
const parts = signalNames.map((signal) => {
  const columns = featuresBySignal[signal].map((name) => model.features.indexOf(name));
  const trees = model.trees.filter((tree) => looksAt(tree, columns));
  return { signal, columns, probability: boostedTrees({ features: model.features, bias: 0, trees }) };
});

/** The model's columns out of named values; a value that is not there is unknown (NaN). */
export const rowOf = (values: Readonly<Record<string, number>>): readonly number[] =>
  model.features.map((name) => values[name] ?? Number.NaN);

/** Log-odds that the page is an article. */
export const verdict = (row: readonly number[]): number => logOdds(whole(row));

/** How far each signal moves the log-odds, against the same page with that signal as it usually is. */
export function signalWeights(row: readonly number[]): ReadonlyMap<SignalName, number> {
  const weights = parts.map(({ signal, columns, probability }) => {
    const usual = [...row];
    for (const column of columns) usual[column] = model.usual[column] ?? 0;
    return [signal, logOdds(probability(row)) - logOdds(probability(usual))] as const;
  });
  return new Map(weights);
}
