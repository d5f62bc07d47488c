import { featureNames } from '../../../src/detect/features-by-signal';
import { pageFeatures } from '../../../src/detect/page-features';

/** What the page runner calls in place of the engine: the row of features that the model sees. */
function page(href: string) {
  const begin = performance.now();
  const { values } = pageFeatures(document, new URL(href));
  return { row: featureNames.map((name) => values[name] ?? Number.NaN), ms: performance.now() - begin };
}

Object.assign(globalThis, { tinSach: { page } });
