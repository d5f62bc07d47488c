export interface OverlayView {
  readonly isOpen: boolean;
  /** Words of the article as the reader shows it. */
  readonly text: string;
  /** What must not be there: an element that loads or runs, a handler, an address that is not http(s). */
  readonly faults: readonly string[];
}

/** Runs in the extension's own world in the page: looks through the closed root of the open reader. */
export function overlayView(): OverlayView {
  const runs =
    'script,iframe,object,embed,link,meta,base,math,template,portal,use,animate,set,foreignObject,video,audio';
  const addresses = [
    'href',
    'src',
    'srcset',
    'xlink:href',
    'action',
    'formaction',
    'poster',
    'ping',
    'srcdoc',
    'background',
  ];
  const host = document.querySelector('html > tin-sach-reader') as
    | (Element & { openOrClosedShadowRoot?: ShadowRoot })
    | null;
  const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot } };
  const root = host && (host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host));
  if (!root) return { isOpen: false, text: '', faults: [] };
  const faults = [...root.querySelectorAll(runs)].map((element) => `<${element.localName}>`);
  for (const element of root.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) faults.push(`${element.localName} ${name}=${value}`);
      if (addresses.includes(name) && !/^https?:\/\/[^/]/.test(value)) faults.push(`${name}=${value}`);
      if (name === 'style' && /url\(|expression|javascript/i.test(value)) faults.push(`style=${value}`);
    }
  for (const element of root.querySelectorAll('article [id], article [name]')) faults.push(`#${element.id}`);
  return { isOpen: true, text: root.querySelector('article')?.textContent ?? '', faults };
}
