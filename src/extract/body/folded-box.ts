import { closestWhere } from '../walk/closest-where';
import { attributeText } from '../walk/own-dom';
import type { Container, Run } from '../walk/page-map';

/** Names of boxes beside the running text, and of what a page shows folded until a reader opens it. */
const box = /fact-?box|info-?box|expandable-box/i;
const fold = /collaps|expandable|compressed|accordion/i;

const closestNamed = (name: RegExp) => closestWhere((element) => name.test(attributeText(element, 'class')));

/**
 * Tells runs in a fact box that the page shows folded: what a reader must open first stands beside the story. A folded
 * body is none: the box must not hold `main`, where most of the text stands.
 */
export function foldedBoxTest(main: Container | null): (run: Run) => boolean {
  const [boxAround, foldAround] = [closestNamed(box), closestNamed(fold)];
  return ({ container }) => {
    const outer = boxAround(container.element);
    const inner = outer && foldAround(container.element);
    return Boolean(inner && main && outer.contains(inner) && !outer.contains(main.element));
  };
}
