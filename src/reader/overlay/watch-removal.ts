/**
 * Calls back when the page takes the host out of its place: a reader that nobody sees must not hold on to the
 * keys.
 */
export function watchRemoval(host: HTMLElement, onRemoved: () => void, signal: AbortSignal): void {
  const { ownerDocument, parentNode } = host;
  const observer = new MutationObserver(() => {
    if (!host.isConnected || host.parentNode !== parentNode) onRemoved();
  });
  for (const node of [ownerDocument, parentNode]) if (node) observer.observe(node, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
