export { type InlineMark, type InlinePiece, inlineMarkup } from './inline-markup';
export { plainHtml, sanitizeInline, sanitizeTable, toFragment } from './sanitize';
