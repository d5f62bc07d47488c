import { type Detection, type Reason, unshadowedDocument } from '@/article';
import type { PageReading } from './page-reading';
import { judgeRareKinds } from './rare-kinds';
import { readPage } from './read-page';
import { type SignalName, signalNames } from './signal-names';
import { averageWeight, signalWeights } from './signal-weights';

const mostReasons = 6;
/** Contributions below this many log-odds are noise to a reader. */
const leastWeight = 0.08;

/** What moved the verdict most, with what was seen; a signal with nothing to show is left out. */
function reasonsOf({ evidence }: PageReading, weights: Record<SignalName, number>): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const signal of signalNames) {
    const weight = Math.round(weights[signal] * 100) / 100;
    const seen = evidence[signal];
    if (seen && Math.abs(weight) >= leastWeight) reasons.push({ signal, weight, evidence: seen });
  }
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, mostReasons);
}

function judge(document: Document, url: URL): Detection {
  const { reading, statements } = readPage(document, url);
  const weights = signalWeights(reading.values);
  judgeRareKinds(statements, reading, (signal, weight) => {
    weights[signal] += weight;
  });
  let logOdds = averageWeight;
  for (const signal of signalNames) logOdds += weights[signal];
  const score = Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
  return { isArticle: score >= 0.5, score, reasons: reasonsOf(reading, weights) };
}

/** Is this page a news article? Reads the document once, without layout, and changes nothing. */
export function detect(document: Document, url: URL): Detection {
  try {
    return judge(document, url);
  } catch {
    // A form's control may shadow a function that is called (`<input name=closest>`); looked for only now,
    // since looking costs more than the verdict.
    return judge(unshadowedDocument(document), url);
  }
}
