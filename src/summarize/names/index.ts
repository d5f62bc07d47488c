export { findNames } from './find-names';
export { findQuotes } from './find-quotes';
