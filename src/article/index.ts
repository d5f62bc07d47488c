export type {
  Article,
  ArticleImage,
  Block,
  FieldSource,
  ListItem,
  MetadataField,
  Provenance,
  Publisher,
  SafeHtml,
  TextRun,
} from './article';
export { articleText } from './article-text';
export { type BoostedTreesJson, boostedTrees } from './boosted-trees';
export type { Detection, Reason } from './detection';
export { fits } from './fits';
export { fold } from './fold';
export { figureLine, partMark, quoteLine } from './item-lines';
export { joinArticles } from './join-articles';
export { byBlocks, notInWords, unspacedLetters } from './letters';
export { articleTextGuard, detectionGuard, webAddress } from './model-guards';
export { normaliseUrl } from './normalise-url';
export { queryNames } from './query-names';
export { readingMinutes, wordCount } from './reading-time';
export { type ErrorCode, errorCodes, type Failure, failure, type Result, success } from './result';
export { withoutSoftHyphens } from './soft-hyphens';
export {
  type ArticleMetadata,
  type ArticleText,
  type Coverage,
  type DateMention,
  type DatePrecision,
  type Edits,
  type Figure,
  type KeyPoint,
  type Organisation,
  type Passage,
  type Person,
  type Place,
  type PlaceLevel,
  type Quote,
  type SavedSummary,
  type Span,
  type Summary,
  savedSchema,
} from './summary';
export { editsGuard, savedSummaryGuard, summaryGuard } from './summary-guards';
export { textHash } from './text-hash';
export { unshadowedDocument } from './unshadowed-document';
export { wordTable } from './word-table';
