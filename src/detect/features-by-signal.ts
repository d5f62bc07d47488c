import type { SignalName } from './signal-names';

/** The signal under which each feature is told to people. */
export const featuresBySignal = {
  'article-metadata': ['ldArticles', 'ogType', 'microArticles', 'metaAuthor', 'metaTag'],
  'other-metadata': ['ldOther', 'ldCommon', 'ogMedia', 'microOther'],
  'publication-date': ['ldDated', 'metaDate'],
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
  paragraphs: [
    'paragraphs',
    'groupCount',
    'groupShare',
    'secondShare',
    'groups',
    'cards',
    'sentenceShare',
    'bareText',
  ],
  'text-length': ['textChars', 'longest', 'groupChars', 'wideChars', 'meanParagraph'],
  'link-share': ['linkShare', 'groupLinkShare', 'links', 'charsPerLink'],
  headline: ['h1Count', 'h1Length', 'h1InTitle', 'titleLength', 'h1IsLinked', 'headlineSide'],
  teasers: ['linkedHeadings', 'headings', 'tag_article', 'tag_li'],
  byline: ['bylines'],
  forms: ['passwords', 'fields'],
  prices: ['prices'],
  documentation: ['tag_code', 'isManual', 'isBoard', 'tag_td'],
  media: ['tag_iframe', 'tag_video', 'tag_figcaption'],
} as const satisfies Readonly<Record<SignalName, readonly string[]>>;

/** Order of the model's columns. */
export const featureNames: readonly string[] = Object.values(featuresBySignal).flat();
