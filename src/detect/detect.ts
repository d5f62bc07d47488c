import { type BoostedTreesJson, boostedTrees, type Detection, type Reason } from '@/article';
import { featuresBySignal } from './features-by-signal';
import model from './model.json';
import { type Features, pageFeatures } from './page-features';
import { type Adjustment, rareKinds } from './rare-kinds';
import { signalNames } from './signal-names';

const probability = boostedTrees(model satisfies BoostedTreesJson);
const logOdds = (p: number): number => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6));
const mostReasons = 6;
/** Contributions below this many log-odds are noise to a reader. */
const leastWeight = 0.08;

/** How far each signal moved the verdict, against the same page with that signal at its usual value. */
function reasonsOf(
  { evidence }: Features,
  row: readonly number[],
  adjustments: readonly Adjustment[],
): readonly Reason[] {
  const whole = logOdds(probability(row));
  const reasons = signalNames.map((signal): Reason => {
    const own = new Set<string>(featuresBySignal[signal]);
    const usual = row.map((value, index) =>
      own.has(model.features[index] ?? '') ? (model.usual[index] ?? 0) : value,
    );
    const stated = adjustments.find((adjustment) => adjustment.signal === signal)?.weight ?? 0;
    const weight = Math.round((whole - logOdds(probability(usual)) + stated) * 100) / 100;
    return { signal, weight, evidence: evidence[signal] ?? '' };
  });
  return reasons
    .filter(({ weight, evidence: seen }) => Math.abs(weight) >= leastWeight && seen !== '')
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostReasons);
}

/** Is this page a news article? Reads the document once, without layout, and changes nothing. */
export function detect(document: Document, url: URL): Detection {
  const features = pageFeatures(document, url);
  const row = model.features.map((name: string) => features.values[name] ?? Number.NaN);
  const adjustments = rareKinds(features.values);
  const shift = adjustments.reduce((sum, { weight }) => sum + weight, 0);
  const score = Math.round(1000 / (1 + Math.exp(-logOdds(probability(row)) - shift))) / 1000;
  return { isArticle: score >= 0.5, score, reasons: reasonsOf(features, row, adjustments) };
}
