import { type Detection, type Reason, unshadowedDocument } from '@/article';
import type { PageReading } from './page-reading';
import { judgeRareKinds } from './rare-kinds';
import { readNames } from './read-counts';
import { readPage } from './read-page';
import { type SignalName, signalNames } from './signal-names';
import { averageWeight, signalWeights } from './signal-weights';
import { verdict } from './verdict';

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
  readNames(document, reading);
  const weights = signalWeights(reading.values);
  judgeRareKinds(statements, reading, (signal, weight) => {
    weights[signal] += weight;
  });
  let logOdds = averageWeight;
  for (const signal of signalNames) logOdds += weights[signal];
  const score = Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
  return { isArticle: logOdds >= 0, score, reasons: reasonsOf(reading, weights) };
}

/**
 * Answers of `judge` for the document. A form's control may shadow a function that is called
 * (`<input name=closest>`); looked for only once that failed, since looking costs more than the verdict.
 */
function judged<T>(judge: (document: Document, url: URL) => T, document: Document, url: URL): T {
  try {
    return judge(document, url);
  } catch {
    return judge(unshadowedDocument(document), url);
  }
}

/** Is this page a news article, and why? Reads the document once, without layout, and changes nothing. */
export const detect = (document: Document, url: URL): Detection => judged(judge, document, url);

/** The verdict of `detect` alone, sooner: what every page that is opened is asked. */
export const isArticle = (document: Document, url: URL): boolean => judged(verdict, document, url);
