import { closestWhere } from '../walk/closest-where';
import { attributeText } from '../walk/own-dom';

/** What markup says of an element, '' where it says nothing. */
export interface Mark {
  readonly className: string;
  readonly id: string;
}

/** Elements that are marked alike. */
interface Group extends Mark {
  readonly elements: Element[];
}

/**
 * The elements of a page by what markup calls them. A dozen rules look for words in classes and ids; pages repeat few
 * of these, so a rule tests each once, where a selector would test it at every element.
 */
export class MarkedElements {
  private readonly all: readonly Element[];
  private readonly groups = new Map<string, Group>();

  constructor(document: Document) {
    this.all = [...document.querySelectorAll('[class], [id], [itemprop], time')];
    for (const element of this.all) this.add(element);
  }

  private add(element: Element): void {
    const className = attributeText(element, 'class');
    const id = attributeText(element, 'id');
    const key = id ? `${className}#${id}` : className;
    const group = this.groups.get(key);
    if (group) group.elements.push(element);
    else this.groups.set(key, { className, id, elements: [element] });
  }

  /**
   * Elements that are called so, in document order, and `others`, as far as they have a class, an id or an `itemprop`
   * or are `time` elements.
   */
  where(isCalled: (mark: Mark) => boolean, others: Iterable<Element> = []): readonly Element[] {
    const found = new Set(others);
    for (const group of this.groups.values())
      if (isCalled(group)) for (const element of group.elements) found.add(element);
    return found.size ? this.all.filter((element) => found.has(element)) : [];
  }

  /** Those of `links` that stand in elements which are called so. */
  linksIn(links: readonly Element[], isCalled: (mark: Mark) => boolean): readonly Element[] {
    const boxes = new Set(this.where(isCalled));
    const boxAround = closestWhere((element) => boxes.has(element));
    const isInside = ({ parentElement: box }: Element) => box !== null && boxAround(box) !== null;
    return boxes.size ? links.filter(isInside) : [];
  }
}
