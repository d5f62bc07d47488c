export { type ExtractOptions, extract } from './extract';
export type { TraceEntry } from './trace';
