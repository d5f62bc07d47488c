import { claim } from './property';

const tags = new Set(
  'a abbr b bdi bdo br cite code del em i ins kbd mark q rp rt ruby s small span strong sub sup time u wbr caption col colgroup li ol p table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set('href lang dir datetime title colspan rowspan scope'.split(' '));

/**
 * Throws unless HTML holds nothing but text-level elements and tables, harmless attributes and links to
 * http(s). Written out again rather than taken from the allow-list, so that a slip there does not pass here.
 */
export function claimClean(html: string): void {
  const { body, head } = new DOMParser().parseFromString(`<!doctype html><body><div>${html}`, 'text/html');
  claim(head.childElementCount === 0, `something went to the head: ${html}`);
  for (const element of body.querySelectorAll('body *')) {
    const isHolder = element.parentElement === body && element === body.firstElementChild;
    claim(isHolder || tags.has(element.localName), `<${element.localName}> in ${html}`);
    claim(element.namespaceURI === 'http://www.w3.org/1999/xhtml', `a foreign element in ${html}`);
    for (const { name } of element.attributes) claim(attributes.has(name), `${name}= in ${html}`);
    const href = element.getAttribute('href');
    claim(href === null || /^https?:\/\/[^/]/i.test(href), `a link to ${href}`);
  }
}
