import createDOMPurify, { type DOMPurify, type WindowLike } from 'dompurify';

/** Cache, one DOMPurify per window: making one parses its own tables and probes the DOM each time. */
const purifierCache = new WeakMap<WindowLike, DOMPurify>();

export function purifierOf(view: WindowLike): DOMPurify {
  const cached = purifierCache.get(view);
  if (cached) return cached;
  const purifier = createDOMPurify(view);
  // DOMPurify holds only addresses that say something to its pattern; a blank one leads to the page itself.
  purifier.addHook('uponSanitizeAttribute', (_element, attribute) => {
    if (attribute.attrName === 'href' && attribute.attrValue === '') attribute.keepAttr = false;
  });
  purifierCache.set(view, purifier);
  return purifier;
}
