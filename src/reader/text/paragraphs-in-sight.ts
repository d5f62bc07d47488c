/** CSS pixels of a paragraph that must show below the top of the window. */
const least = 8;

/**
 * Numbers of the paragraphs in `within` that end below the top of the window, in order. Parts of a body that end above
 * are passed over as a whole, since asking for what stands in them would make the browser lay it out.
 */
export function* paragraphsInSight(scroller: Element, within = scroller): Iterable<number> {
  const top = scroller.getBoundingClientRect().top + least;
  let above: Element | null = null;
  for (const element of within.querySelectorAll('.part, [data-paragraph]')) {
    if (above?.contains(element)) continue;
    const number = element.getAttribute('data-paragraph');
    if (element.getBoundingClientRect().bottom <= top) above = element;
    else if (number !== null) yield Number(number);
  }
}
