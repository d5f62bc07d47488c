export { type ExtractOptions, extract } from './extract';
export { type ArticlePages, findPages } from './pages/find-pages';
export type { TraceEntry } from './trace';
