export { type InlineMark, type InlinePiece, inlineMarkup } from './inline-markup';
export { plainHtml, sanitizeInline, toFragment } from './sanitize';
export { tableMarkup } from './table-markup';
