/** Calls back whenever the colours of the page change, by the system or by another theme; gives the way to stop. */
export function watchColours(onChange: () => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  const theme = new MutationObserver(onChange);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  signal.addEventListener('abort', () => theme.disconnect(), { once: true });
  return () => stopping.abort();
}
