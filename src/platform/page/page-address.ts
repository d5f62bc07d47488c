import { normaliseUrl } from '@/article';

/** The address that names this page: its canonical link where that stays on the same host, else its own. */
export function pageAddress(document: Document, address: string): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!canonical || !URL.canParse(canonical, address)) return normaliseUrl(address);
  const url = new URL(canonical, address);
  return normaliseUrl(url.hostname === new URL(address).hostname ? url.href : address);
}
