import { addressFeatures } from './address-features';
import { furnitureFeatures } from './furniture-features';
import type { SignalName } from './signal-names';
import { structuredFeatures } from './structured-features';
import { textFeatures } from './text-features';

/** What one family of readers saw: numbers for the model, and a short value for people per signal. */
export interface Features {
  readonly values: Readonly<Record<string, number>>;
  readonly evidence: Readonly<Partial<Record<SignalName, string>>>;
}

/** Every number that the verdict rests on. Reads the document once, without layout, and changes nothing. */
export function pageFeatures(document: Document, url: URL): Features {
  const all = [
    structuredFeatures(document),
    addressFeatures(url),
    textFeatures(document),
    furnitureFeatures(document),
  ];
  return {
    values: Object.assign({}, ...all.map(({ values }) => values)),
    evidence: Object.assign({}, ...all.map(({ evidence }) => evidence)),
  };
}
