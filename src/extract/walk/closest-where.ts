/**
 * `Element.closest` for a test in script, for many elements of one page: boxes hold many of them, so each element is
 * tested once.
 */
export function closestWhere(test: (element: Element) => boolean): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const passed: Element[] = [];
    let at: Element | null = element;
    let found: Element | null | undefined;
    for (; at && found === undefined; at = at.parentElement) {
      found = known.get(at);
      if (found === undefined && test(at)) found = at;
      passed.push(at);
    }
    for (const each of passed) known.set(each, found ?? null);
    return found ?? null;
  };
}
