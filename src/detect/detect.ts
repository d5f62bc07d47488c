import { type Detection, type Reason, unshadowedDocument } from '@/article';
import { type Features, pageFeatures } from './page-features';
import { type Adjustment, rareKinds } from './rare-kinds';
import { signalNames } from './signal-names';
import { rowOf, signalWeights, verdict } from './signal-weights';

const mostReasons = 6;
/** Contributions below this many log-odds are noise to a reader. */
const leastWeight = 0.08;

/** What moved the verdict most, with what was seen; a signal with nothing to show is left out. */
function reasonsOf(
  { evidence }: Features,
  row: readonly number[],
  adjustments: readonly Adjustment[],
): readonly Reason[] {
  const weights = signalWeights(row);
  return signalNames
    .map((signal): Reason => {
      const stated = adjustments.find((adjustment) => adjustment.signal === signal)?.weight ?? 0;
      const weight = Math.round(((weights.get(signal) ?? 0) + stated) * 100) / 100;
      return { signal, weight, evidence: evidence[signal] ?? '' };
    })
    .filter(({ weight, evidence: seen }) => Math.abs(weight) >= leastWeight && seen !== '')
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostReasons);
}

/** Is this page a news article? Reads the document once, without layout, and changes nothing. */
export function detect(document: Document, url: URL): Detection {
  const features = pageFeatures(unshadowedDocument(document), url);
  const row = rowOf(features.values);
  const adjustments = rareKinds(features.values);
  const shift = adjustments.reduce((sum, { weight }) => sum + weight, 0);
  const score = Math.round(1000 / (1 + Math.exp(-verdict(row) - shift))) / 1000;
  return { isArticle: score >= 0.5, score, reasons: reasonsOf(features, row, adjustments) };
}
