import type { Container, Run } from '../walk/page-map';

const classHas = (parts: string): string => parts.replace(/\S+/g, '[class*="$&" i],').slice(0, -1);

/** Names of boxes beside the running text, and of what a page shows folded until a reader opens it. */
const boxes = classHas('factbox fact-box infobox info-box expandable-box');
const folds = classHas('collaps expandable compressed accordion');

/**
 * A run in a fact box that the page shows folded: what a reader must open first stands beside the story. A folded
 * body is none: the box must not hold `main`, where most of the text stands.
 */
export function isInFoldedBox({ container }: Run, main: Container | null): boolean {
  const box = container.element.closest(boxes);
  const fold = box && container.element.closest(folds);
  return Boolean(fold && main && box.contains(fold) && !box.contains(main.element));
}
