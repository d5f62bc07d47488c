export { findDates } from './find-dates';
export { findFigures } from './find-figures';
