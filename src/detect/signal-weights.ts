import { type AdditiveModelJson, stepValue } from './additive-model';
import { type FeatureName, featuresBySignal } from './features-by-signal';
import model from './model.json';
import type { PageReading } from './page-reading';
import { type SignalName, signalNames } from './signal-names';

const { bias, steps }: AdditiveModelJson = model;

/** Log-odds that the average page is an article. */
export const averageWeight = bias;

const addedBy = (name: FeatureName, values: PageReading['values']): number =>
  stepValue(steps[name], values[name] ?? Number.NaN);

/** How far what each signal shows moves the log-odds, against the average page. */
export function signalWeights(values: PageReading['values']): Record<SignalName, number> {
  const weights = {} as Record<SignalName, number>;
  for (const signal of signalNames) {
    weights[signal] = 0;
    for (const name of featuresBySignal[signal]) weights[signal] += addedBy(name, values);
  }
  return weights;
}

/** What features move the log-odds by, together. */
export function weightOf(names: readonly FeatureName[], values: PageReading['values']): number {
  let weight = 0;
  for (const name of names) weight += addedBy(name, values);
  return weight;
}

/** The least and the most that features can move the log-odds by, together, whatever a page shows. */
export function rangeOf(names: readonly FeatureName[]): { readonly least: number; readonly most: number } {
  let least = 0;
  let most = 0;
  for (const name of names) {
    const values = (steps[name] ?? [0]).filter((_, at) => at % 2 === 0);
    least += Math.min(...values);
    most += Math.max(...values);
  }
  return { least, most };
}
