import type { FindDates, FindFigures } from '../text/document-text';

/** Figures of a text. Not written yet. */
export const findFigures: FindFigures = () => [];

/** Dates of a text. Not written yet. */
export const findDates: FindDates = () => [];
