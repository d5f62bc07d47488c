import { addressProperty } from './address-property';
import { dateProperty, writtenDateProperty } from './date-property';
import { extractionProperty } from './extraction-property';
import { importProperty } from './import-property';
import { numberProperty, writtenNumberProperty } from './number-property';
import type { Property } from './property';
import { sanitizeProperty } from './sanitize-property';
import { summaryProperty } from './summary-property';

/** All that is fuzzed. */
export const properties: readonly Property[] = [
  extractionProperty,
  sanitizeProperty,
  summaryProperty,
  numberProperty,
  writtenNumberProperty,
  dateProperty,
  writtenDateProperty,
  addressProperty,
  importProperty,
];
