import { keywordGroups } from '../walk/keyword-table';

/** Names of the columns; the model keeps them, so that a mismatch is found at once. */
export const runFeatureNames: readonly string[] = [
  ...'words chars wordLength linkShare boldShare links lines'.split(' '),
  ...'sentenceEnds commas digits capitals marks isSentence startsLower startsMark endsColon'.split(' '),
  ...'tag depth hidden'.split(' '),
  ...keywordGroups.map((group) => `to_${group}`),
  ...'holderScore ancestorScore ownScore toBest isInBest holderWords holderLinks holderParagraphs'.split(' '),
  ...'holderRuns holderLinkRuns outerLinks outerWords topShare'.split(' '),
  ...'pathRuns pathWords pathLinks pathHolders pathMean pathShare'.split(' '),
  ...'place wordsBefore fromHeadline lastGood nextGood fromFirstGood'.split(' '),
  ...'previousWords previousLinks previousTag nextWords nextLinks nextTag nextSame previousSame'.split(' '),
  ...'titleLike descriptionLike articleBody repeats pageWords pageLinks'.split(' '),
];
