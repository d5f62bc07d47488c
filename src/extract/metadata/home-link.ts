import { attributeText } from '../walk/own-dom';

/** The Wayback Machine keeps the whole address behind its own. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\w+\//;

/** The address that was archived, or the address itself. */
function original(href: string): URL {
  const inner = href.replace(archived, '');
  return new URL(URL.canParse(inner) ? inner : href);
}

/** The front page in one of the site's languages: "?locale=de-DE". */
const inLanguage = /^\?(?:lang|language|locale|hl)=[\w-]+$/i;

/** True for an address of the site's front page: no path but perhaps an index file or a language. */
export function isFrontPage(href: string, url: URL): boolean {
  if (!href || /^[#?]|^javascript:/i.test(href) || !URL.canParse(href, url.href)) return false;
  const { hostname, pathname, search } = original(new URL(href, url).href);
  const host = original(url.href).hostname;
  const isSameSite = hostname.replace(/^www\./, '') === host.replace(/^www\./, '');
  return (
    isSameSite &&
    (search === '' || inLanguage.test(search)) &&
    /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/i.test(pathname)
  );
}

/** A heading that leads to the front page names the site, not the article. */
export function isSiteHeading(heading: Element, url: URL): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  return link !== null && isFrontPage(attributeText(link, 'href'), url) && !isFrontPage(url.href, url);
}
