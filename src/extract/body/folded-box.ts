import type { Container, Run } from '../walk/page-map';

const classHas = (...parts: readonly string[]): string => parts.map((part) => `[class*="${part}" i]`).join();

/** Names of boxes beside the running text, and of what a page shows folded until a reader opens it. */
const boxes = classHas('factbox', 'fact-box', 'infobox', 'info-box', 'expandable-box');
const folds = classHas('collaps', 'expandable', 'compressed', 'accordion');

/**
 * Tells runs in a fact box that the page shows folded: what a reader must open first stands beside the story. A
 * folded body is none: the box must not hold `main`, where most of the text stands.
 */
export class FoldedBoxes {
  private readonly known = new Map<Container, boolean>();

  constructor(private readonly main: Container | null) {}

  has({ container }: Run): boolean {
    let isFolded = this.known.get(container);
    if (isFolded === undefined) {
      isFolded = this.isInside(container.element);
      this.known.set(container, isFolded);
    }
    return isFolded;
  }

  private isInside(element: Element): boolean {
    const box = element.closest(boxes);
    const fold = box && element.closest(folds);
    if (!fold || !this.main) return false;
    return box.contains(fold) && !box.contains(this.main.element);
  }
}
