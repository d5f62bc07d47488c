export { plainHtml, sanitizeInline, sanitizeParagraphs, sanitizeTable, toFragment } from './sanitize';
