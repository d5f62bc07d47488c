import type { Steps } from '../steps';
import type { Container, PageMap, Run } from '../walk/page-map';
import { type ContainerScores, scoreContainers } from './container-scores';
import type { Evidence } from './evidence';
import { findHeadline } from './headline';
import { pairHashes, wordHashes } from './likeness';
import { type RunTables, runTables } from './run-tables';
import { RunWords } from './run-words';

/** Steps between two containers through their nearest common ancestor. */
function treeDistance(from: Container, to: Container): number {
  let a: Container | null = from;
  let b: Container | null = to;
  let steps = 0;
  while (a && b && a !== b) {
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
    steps++;
  }
  return steps;
}

/** What all runs of a page are compared with; computed once a page. */
export interface PageFacts extends RunTables, ContainerScores {
  readonly map: PageMap;
  readonly words: RunWords;
  readonly headline: Run | null;
  /** Index of the headline among the runs, -1 for none. */
  readonly headlineAt: number;
  readonly titlePairs: ReadonlySet<number>;
  readonly descriptionPairs: ReadonlySet<number>;
  readonly bodyPairs: ReadonlySet<number> | null;
  /** Steps from a container to the best one. */
  readonly toBest: (container: Container) => number;
}

/** {@link treeDistance} to one container, counted once for each. */
function distancesTo(best: Container): (container: Container) => number {
  const known = new Map<Container, number>();
  return (container) => {
    const distance = known.get(container) ?? treeDistance(container, best);
    known.set(container, distance);
    return distance;
  };
}

/** The facts of a page; yields where the work may pause. */
export function* pageFacts(map: PageMap, evidence: Evidence): Steps<PageFacts> {
  const words = new RunWords();
  const titlePairs = pairHashes(wordHashes(evidence.title));
  const descriptionPairs = pairHashes(wordHashes(evidence.description));
  const body = wordHashes(evidence.articleBody);
  yield;
  const bodyPairs = body.length > 30 ? pairHashes(body) : null;
  yield;
  const headline = yield* findHeadline(map, evidence.title, words);
  const scores = yield* scoreContainers(map);
  const tables = yield* runTables(map.runs);
  return {
    ...tables,
    ...scores,
    map,
    words,
    headline,
    headlineAt: headline?.index ?? -1,
    titlePairs,
    descriptionPairs,
    bodyPairs,
    toBest: distancesTo(scores.best),
  };
}
