export { detect, isArticle } from './detect';
export { type SignalName, signalNames } from './signal-names';
