import type { FindNames, FindQuotes } from '../text/document-text';

/** People, organisations and places of a text. Not written yet. */
export const findNames: FindNames = () => ({ people: [], organisations: [], places: [] });

/** Quotes of a text. Not written yet. */
export const findQuotes: FindQuotes = () => [];
