import fc from 'fast-check';
import { properties } from '../../tests/properties';

export interface FuzzReply {
  readonly runs: number;
  readonly failed: boolean;
  /** Where it failed: what fast-check needs to try it again, and the smallest input that it found. */
  readonly seed?: number;
  readonly path?: string;
  readonly input?: string;
  readonly error?: string;
}

type Fuzz = { names: readonly string[]; shares: readonly number[]; run: typeof run };
declare global {
  var tinSachFuzz: Fuzz;
}

/** Tries one property on `numRuns` inputs that follow from the seed. */
async function run(index: number, seed: number, numRuns: number): Promise<FuzzReply> {
  const property = properties[index];
  if (!property) throw new Error(`no property ${index}`);
  const tried = fc.asyncProperty(property.arbitrary, async (input) => property.check(input));
  const {
    failed,
    numRuns: runs,
    counterexamplePath,
    counterexample,
    errorInstance,
  } = await fc.check(tried, {
    seed,
    numRuns,
  });
  if (!failed) return { runs, failed };
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : '';
  return { runs, failed, seed, path: counterexamplePath ?? '', input: fc.stringify(counterexample), error };
}

globalThis.tinSachFuzz = {
  names: properties.map(({ name }) => name),
  shares: properties.map(({ sharePercent }) => sharePercent),
  run,
};
