export { findNames } from './find-names';
export { findQuotes } from './find-quotes';
export { findReportedSpeech } from './find-reported-speech';
