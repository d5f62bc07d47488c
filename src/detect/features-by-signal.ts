import type { SignalName } from './signal-names';

/** The signal under which each of the model's features is told to people. */
export const featuresBySignal = {
  'article-metadata': ['ogType', 'microArticles'],
  'other-metadata': ['ldOther'],
  'publication-date': ['statedDate'],
  address: ['isFront', 'depth', 'slugLength', 'listingWord', 'otherWord'],
  paragraphs: ['groupCount', 'groupShare', 'groups', 'inArticle'],
  'text-length': ['groupChars', 'wideChars', 'meanParagraph'],
  headline: ['h1Length', 'h1InTitle', 'titleLength'],
  byline: ['bylines'],
  forms: ['passwords'],
  prices: ['prices', 'products'],
  documentation: ['codes'],
  media: ['frames', 'figures'],
} as const satisfies Readonly<Record<SignalName, readonly string[]>>;

export type FeatureName = (typeof featuresBySignal)[SignalName][number];

/** Order of the columns when the model is fitted. */
export const featureNames: readonly string[] = Object.values(featuresBySignal).flat();
