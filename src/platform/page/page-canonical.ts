/** The address that a page states for itself, absolute; blank where it states none that is of the web. */
export function pageCanonical(document: Document): string {
  const stated = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (!stated || !URL.canParse(stated, document.baseURI)) return '';
  const { protocol, href } = new URL(stated, document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? href : '';
}
