import type { KeyPoint } from '@/article';
import type { TextDocument } from '../text/document-text';
import { spanAt } from '../text/spans';
import { fitness, rankedSentences } from './candidates';
import type { RankedSentence } from './ranked-sentence';
import { ranker, type Weights } from './ranker';
import table from './weights.json' with { type: 'json' };

const fewest = 3;
const most = 7;

/** How many points a text of so many sentences gets: one for every five beyond the first three. */
const pointCount = (sentences: number): number =>
  Math.min(most, Math.max(fewest, Math.round(sentences / 5) + 1));

const weightsOf = (language: string): Weights => (/^vi(?:-|$)/i.test(language) ? table.vi : table.other);

/** The sentences that stand for the text, most important first. */
export function chooseSentences(
  document: TextDocument,
  title: string,
  weights: Weights = weightsOf(document.language),
): readonly RankedSentence[] {
  const sentences = rankedSentences(document);
  const fitnessOf = fitness(document);
  const graded = sentences.map((sentence) => ({ sentence, fitness: fitnessOf(sentence) }));
  const ofFitness = (wanted: number) =>
    graded.filter(({ fitness: grade }) => grade === wanted).map(({ sentence }) => sentence);
  const standing = ofFitness(2);
  const { pick } = ranker(document, sentences, { title, weights });
  const chosen: RankedSentence[] = [];
  const add = (sentence: RankedSentence | undefined) => {
    if (sentence) chosen.push(sentence);
    return sentence !== undefined;
  };
  // What the page itself marks as its lead comes first; the rest is ranked given it.
  add(
    pick(
      standing.filter(({ paragraph }) => paragraph === -1),
      chosen,
    ),
  );
  const wanted = pointCount(sentences.length);
  while (chosen.length < wanted && add(pick(standing, chosen)));
  // A text with hardly a sentence that stands alone still gets three points.
  const hanging = ofFitness(1);
  while (chosen.length < fewest && add(pick(hanging, chosen)));
  return chosen;
}

/** Three to seven sentences of the text (fewer if it has fewer), verbatim, in order of importance. */
export function keyPoints(document: TextDocument, title: string): readonly KeyPoint[] {
  return chooseSentences(document, title).map(({ paragraph, start, end, text }) => ({
    text,
    span: spanAt(document, paragraph, start, end),
  }));
}
