import { PageFacts } from '../../src/extract/body/page-facts';
import { runFeatureNames, runFeatures } from '../../src/extract/body/run-features';
import { readMetadata } from '../../src/extract/metadata';
import { PageWalk } from '../../src/extract/walk/walk-page';

/** Texts and features of all runs of the page, as the shipped code computes them. */
function page(href: string) {
  const metadata = readMetadata(document, new URL(href), () => {});
  const begin = performance.now();
  const map = new PageWalk().map(document.body ?? document.documentElement);
  const walked = performance.now();
  const facts = new PageFacts(map, metadata);
  const rows = runFeatures(facts);
  return {
    names: runFeatureNames,
    headline: facts.headlineAt,
    runs: map.runs.map((run, i) => ({
      text: run.text,
      words: run.words,
      tag: run.container.tag,
      row: Array.from(rows[i] ?? [], (x) => Number(x.toFixed(4))),
    })),
    ms: { walk: walked - begin, features: performance.now() - walked },
  };
}

Object.assign(globalThis, { tinSachFit: { page } });
