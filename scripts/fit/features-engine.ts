import { pageFacts } from '../../src/extract/body/page-facts';
import { runFeatureNames } from '../../src/extract/body/run-feature-names';
import { RunFeatures } from '../../src/extract/body/run-features';
import { metadataSteps } from '../../src/extract/metadata';
import { finish } from '../../src/extract/steps';
import { PageWalk } from '../../src/extract/walk/walk-page';

/** Texts and features of all runs of the page, as the shipped code computes them. */
function page(document: Document, href: string) {
  const metadata = finish(metadataSteps(document, new URL(href), () => {}));
  const map = finish(new PageWalk().steps(document.body ?? document.documentElement));
  const facts = finish(pageFacts(map, metadata));
  const features = new RunFeatures(facts);
  return {
    names: runFeatureNames,
    headline: facts.headlineAt,
    runs: map.runs.map((run) => ({
      text: run.text,
      words: run.words,
      tag: run.container.tag,
      row: Array.from(features.of(run), (x) => Number(x.toFixed(4))),
    })),
  };
}

Object.assign(globalThis, { tinSachFit: { page } });
