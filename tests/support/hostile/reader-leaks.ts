/**
 * Runs in the page: by every way that leads from a page into a shadow tree, looks for a node that is not the
 * page's own. Answers with the ways that led somewhere.
 */
export function readerLeaks(): readonly string[] {
  const host = document.querySelector('html > tin-sach-reader');
  const leaks: string[] = [];
  const look = (way: string, node: unknown): void => {
    if (node instanceof Node && node.getRootNode() !== document) leaks.push(way);
  };
  if (!host) return ['there is no reader'];
  if (host.shadowRoot) leaks.push('shadowRoot');
  if (host.textContent || host.childNodes.length > 0) leaks.push('light children');
  look('activeElement', document.activeElement);
  for (let x = 5; x < innerWidth; x += 90) {
    for (let y = 5; y < innerHeight; y += 90) {
      for (const element of document.elementsFromPoint(x, y)) look('elementsFromPoint', element);
      look('caretPositionFromPoint', document.caretPositionFromPoint?.(x, y)?.offsetNode);
      look('caretRangeFromPoint', document.caretRangeFromPoint?.(x, y)?.startContainer);
    }
  }
  const selection = getSelection();
  look('selection', selection?.anchorNode);
  look('selection', selection?.focusNode);
  if (selection && selection.rangeCount > 0) look('range', selection.getRangeAt(0).startContainer);
  for (const highlight of CSS.highlights?.values() ?? [])
    for (const range of highlight) look('highlights', range.startContainer);
  for (const animation of document.getAnimations())
    look('animations', (animation.effect as KeyframeEffect | null)?.target);
  return [...new Set(leaks)];
}
