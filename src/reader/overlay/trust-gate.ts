const acts = ['click', 'dblclick', 'input', 'change', 'submit', 'keydown', 'toggle', 'cancel'] as const;

/**
 * Lets into the reader only what a person does. The root is closed, yet some browsers hand a page the nodes of
 * a selection in it, and a page with a node can press every button beside it.
 */
export function gateEvents(
  root: ShadowRoot,
  isTrusted: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  const stopForged = (event: Event): void => {
    if (isTrusted(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of acts) root.addEventListener(type, stopForged, { capture: true, signal });
}
