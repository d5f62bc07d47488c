import type { KeyPoint } from '@/article';
import type { TextDocument } from '../text/document-text';
import { spanAt } from '../text/spans';
import { fitness, rankedSentences } from './candidates';
import type { RankedSentence } from './ranked-sentence';
import { ranker } from './ranker';
import table from './weights.json' with { type: 'json' };

const fewest = 3;
const most = 7;

/** How many points a text of so many sentences gets: one more for every six, as editors keep (five to eight, three or four of under ten). */
const pointCount = (sentences: number): number => Math.min(most, fewest + Math.floor(sentences / 6));

/** Coefficients of `sentenceFeatures` for the first point, of these and `setFeatures` for the others. */
export interface Weights {
  readonly first: readonly number[];
  readonly following: readonly number[];
  /** For the points that follow a lead which the page marks. */
  readonly led: readonly number[];
}

const weightsOf = (language: string): Weights => ({
  ...(/^vi(?:-|$)/i.test(language) ? table.vi : table.other),
  led: table.led,
});

/** The sentences that stand for the text, most important first. */
export function chooseSentences(
  document: TextDocument,
  title: string,
  { first, following, led }: Weights = weightsOf(document.language),
): readonly RankedSentence[] {
  const sentences = rankedSentences(document);
  const fitnessOf = fitness(document);
  const graded = sentences.map((sentence) => ({ sentence, grade: fitnessOf(sentence) }));
  const graduates = (wanted: number) =>
    graded.filter(({ grade }) => grade === wanted).map(({ sentence }) => sentence);
  const standing = graduates(2);
  const { pick } = ranker(document, sentences, title);
  const chosen: RankedSentence[] = [];
  const add = (candidates: readonly RankedSentence[], coefficients: readonly number[]): boolean => {
    const best = pick(candidates, { chosen, coefficients });
    if (best) chosen.push(best);
    return best !== undefined;
  };
  // What the page itself marks as its lead comes first by rule; the rest is ranked given it.
  const hasLead = add(
    standing.filter(({ paragraph }) => paragraph === -1),
    first,
  );
  const next = hasLead ? led : following;
  if (!hasLead) add(standing, first);
  const wanted = pointCount(sentences.length);
  while (chosen.length < wanted && add(standing, next));
  // A text with hardly a sentence that stands alone still gets three points.
  const hanging = graduates(1);
  while (chosen.length < fewest && add(hanging, chosen.length === 0 ? first : next));
  return chosen;
}

/** Three to seven sentences of the text (fewer if it has fewer), verbatim, in order of importance. */
export function keyPoints(document: TextDocument, title: string): readonly KeyPoint[] {
  return chooseSentences(document, title).map(({ paragraph, start, end, text }) => ({
    text,
    span: spanAt(document, paragraph, start, end),
  }));
}
