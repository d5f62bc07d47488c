import { type Steps, visitAll } from '../steps';
import type { Container, PageMap, Run } from '../walk/page-map';

const leafTags = new Set('p li h1 h2 h3 h4 h5 h6 pre td th dd dt figcaption blockquote center'.split(' '));

/** The container whose content a run is: the parent of a paragraph element, else the element itself. */
export function holderOf({ container }: Run): Container {
  const isLeaf = leafTags.has(container.tag) || (container.runs === 1 && container.children === 0);
  return isLeaf && container.parent ? container.parent : container;
}

export const linkShare = ({ linkWords, words }: { linkWords: number; words: number }): number =>
  words ? linkWords / words : 0;

/** Points for the paragraphs that containers hold. */
export interface ContainerScores {
  /** The container of most points, which is where the article is, as far as its paragraphs tell. */
  readonly best: Container;
  readonly bestScore: number;
  /** Points after the discount for links. */
  readonly scoreOf: (container: Container) => number;
}

function addPoints(run: Run, points: Float64Array): void {
  if (run.text.length < 25) return;
  const added = 1 + run.shape.commas + Math.min(3, Math.floor(run.text.length / 100));
  let container: Container | null = holderOf(run);
  for (let level = 0; level < 4 && container; level++) {
    const before = points[container.index] ?? 0;
    points[container.index] = before + added / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
    container = container.parent;
  }
}

/**
 * Points as Readability gives them: 1 for a paragraph, 1 for each comma, up to 3 for its length; in full to its holder,
 * half to the next container, then a third of that for each level.
 */
export function* scoreContainers({ root, runs, containers }: PageMap): Steps<ContainerScores> {
  // Apart from the containers: a field that turns from whole numbers to fractions has V8 make each object anew.
  const points = new Float64Array(containers.length);
  yield* visitAll(runs, (run) => addPoints(run, points));
  const scoreOf = (container: Container) => (points[container.index] ?? 0) * (1 - linkShare(container));
  let best = root;
  let bestScore = 0;
  yield* visitAll(containers, (container) => {
    const score = scoreOf(container);
    if (score <= bestScore) return;
    bestScore = score;
    best = container;
  });
  return { best, bestScore, scoreOf };
}
