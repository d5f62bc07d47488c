export { type ExtractOptions, extract, extractInSteps } from './extract';
export type { TraceEntry } from './trace';
