import { type Steps, visitAll } from '../steps';
import type { Container, PageMap, Run } from '../walk/page-map';

const leafTags = new Set('p li h1 h2 h3 h4 h5 h6 pre td th dd dt figcaption blockquote center'.split(' '));

/** The container whose content a run is: the parent of a paragraph element, else the element itself. */
export function holderOf({ container }: Run): Container {
  const isLeaf = leafTags.has(container.tag) || (container.runs === 1 && container.children === 0);
  return isLeaf && container.parent ? container.parent : container;
}

/** The container that holds most of the article, as far as its paragraphs tell. */
export interface BestContainer {
  readonly best: Container;
  readonly bestScore: number;
}

function addPoints(run: Run): void {
  if (run.text.length < 25) return;
  const points = 1 + run.shape.commas + Math.min(3, Math.floor(run.text.length / 100));
  let container: Container | null = holderOf(run);
  for (let level = 0; level < 4 && container; level++) {
    container.score += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
    container = container.parent;
  }
}

/**
 * Points for containers, as Readability gives them: 1 for a paragraph, 1 for each comma, up to 3 for its length;
 * in full to its holder, half to the next container, then a third of that for each level.
 * The best container after the discount for links is answered.
 */
export function* scoreContainers({ root, runs, containers }: PageMap): Steps<BestContainer> {
  yield* visitAll(runs, addPoints);
  let best = root;
  let bestScore = 0;
  yield* visitAll(containers, (container) => {
    const score = discounted(container);
    if (score <= bestScore) return;
    bestScore = score;
    best = container;
  });
  return { best, bestScore };
}

export const linkShare = ({ linkWords, words }: { linkWords: number; words: number }): number =>
  words ? linkWords / words : 0;

export const discounted = (container: Container): number => container.score * (1 - linkShare(container));
