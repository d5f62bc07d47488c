export { type ExtractOptions, extract, extractInSteps } from './extract';
export { type ArticlePages, findPages } from './pages/find-pages';
export type { TraceEntry } from './trace';
