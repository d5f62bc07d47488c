export { sanitizeInline, sanitizeTable, toFragment } from './sanitize';
