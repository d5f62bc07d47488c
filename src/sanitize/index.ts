export { plainHtml, sanitizeInline, sanitizeTable, toFragment } from './sanitize';
