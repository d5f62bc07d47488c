import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';

/** Cache: making one parses its own tables and probes the DOM, and a call with a configuration parses that. */
const purifierCache = new WeakMap<Config, WeakMap<WindowLike, DOMPurify>>();

function createPurifier(view: WindowLike, config: Config): DOMPurify {
  const purifier = createDOMPurify(view);
  purifier.setConfig(config);
  // DOMPurify holds only addresses that say something to its pattern; a blank one leads to the page itself.
  purifier.addHook('uponSanitizeAttribute', (_element, attribute) => {
    if (attribute.attrName === 'href' && attribute.attrValue === '') attribute.keepAttr = false;
  });
  return purifier;
}

/** A purifier for good: one for each window and configuration, which is told apart by being the same object. */
export function purifierOf(view: WindowLike, config: Config): DOMPurify {
  const known = purifierCache.get(config) ?? new WeakMap<WindowLike, DOMPurify>();
  purifierCache.set(config, known);
  const purifier = known.get(view) ?? createPurifier(view, config);
  known.set(view, purifier);
  return purifier;
}
