import type { FeatureName } from './features-by-signal';
import type { SignalName } from './signal-names';

/** The model's features, and what only the rules for rare kinds look at. */
export type ValueName = FeatureName | 'videoWord' | 'players';

/**
 * What the readers of a page put down: numbers for the model by the names of its features, and what of it is
 * shown to people by signal. One object that all write into, since making and merging one each costs more than
 * what most of them read.
 */
export interface PageReading {
  readonly values: Partial<Record<ValueName, number>>;
  readonly evidence: Partial<Record<SignalName, string>>;
}
