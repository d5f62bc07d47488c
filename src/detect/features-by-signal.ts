import type { SignalName } from './signal-names';

/** The signal under which each feature is told to people. */
export const featuresBySignal = {
  'article-metadata': ['ldArticles', 'ogType', 'microArticles', 'metaAuthor', 'metaTag'],
  'other-metadata': ['ldOther', 'ldCommon', 'microOther'],
  'publication-date': ['ldDated', 'metaDate', 'times', 'dateMarks'],
  address: [
    'isFront',
    'depth',
    'slugWords',
    'lastLength',
    'idDigits',
    'digitShare',
    'hasDate',
    'listingWord',
    'otherWord',
    'parameters',
    'endsWithSlash',
    'hasExtension',
  ],
  paragraphs: ['paragraphs', 'groupCount', 'groupShare', 'sentenceShare', 'bareText'],
  'text-length': ['textChars', 'longest', 'groupChars', 'meanParagraph'],
  'link-share': ['linkShare', 'links', 'charsPerLink'],
  headline: ['h1Count', 'h1Length', 'h1InTitle', 'titleLength', 'h1IsLinked'],
  teasers: ['linkedHeadings', 'headings', 'articleTags', 'listItems', 'posts', 'related'],
  byline: ['bylines', 'comments'],
  forms: ['passwords', 'fields'],
  prices: ['prices', 'ingredients'],
  pages: ['pagination'],
  documentation: ['manual', 'navigation', 'isManual', 'isBoard', 'cells'],
  media: ['frames', 'images', 'captions'],
} as const satisfies Readonly<Record<SignalName, readonly string[]>>;

/** Order of the model's columns. */
export const featureNames: readonly string[] = Object.values(featuresBySignal).flat();
