import { countedNames } from './counted-table';
import { type FeatureName, featuresBySignal } from './features-by-signal';
import { judgeRareKinds } from './rare-kinds';
import { readNames } from './read-counts';
import { readPage } from './read-page';
import { averageWeight, rangeOf, weightOf } from './signal-weights';

const isNamed = (name: FeatureName): name is keyof typeof countedNames => name in countedNames;
const all: readonly FeatureName[] = Object.values(featuresBySignal).flat();
const named = all.filter(isNamed);
const others = all.filter((name) => !isNamed(name));

/**
 * Is this page a news article? A sum is decided once what is still to be read cannot turn it, and names are the
 * dearest to read: three of four pages of the corpus are told without them.
 */
export function verdict(document: Document, url: URL): boolean {
  const { reading, statements } = readPage(document, url);
  let logOdds = averageWeight + weightOf(others, reading.values);
  judgeRareKinds(statements, reading, (_, weight) => {
    logOdds += weight;
  });
  const { least, most } = rangeOf(named);
  if (logOdds + least >= 0) return true;
  if (logOdds + most < 0) return false;
  readNames(document, reading);
  return logOdds + weightOf(named, reading.values) >= 0;
}
