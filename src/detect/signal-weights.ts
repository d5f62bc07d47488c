import { type AdditiveModelJson, stepValue } from './additive-model';
import { featuresBySignal } from './features-by-signal';
import model from './model.json';
import type { PageReading } from './page-reading';
import { type SignalName, signalNames } from './signal-names';

const { bias, steps }: AdditiveModelJson = model;

/** Log-odds that the average page is an article. */
export const averageWeight = bias;

/** How far what each signal shows moves the log-odds, against the average page. */
export function signalWeights(values: PageReading['values']): Record<SignalName, number> {
  const weights = {} as Record<SignalName, number>;
  for (const signal of signalNames) {
    weights[signal] = 0;
    for (const name of featuresBySignal[signal])
      weights[signal] += stepValue(steps[name], values[name] ?? Number.NaN);
  }
  return weights;
}
