import { closestWhere } from '../walk/closest-where';
import { attributeText } from '../walk/own-dom';

const tags = new Set(['footer', 'nav', 'figure', 'figcaption', 'label', 'select']);
const names = /comment|related|teaser|sidebar|recommend|most-|breadcrumb|popular|trending/i;
/** Names of teasers, and of what is none: visiting cards, and each piece of a page that was built with Elementor. */
const widget = { is: /widget/i, isNot: /elementor-widget/ };
const card = { is: /card/i, isNot: /vcard|h-card/i };

const isNamed = (name: string): boolean =>
  names.test(name) || [widget, card].some(({ is, isNot }) => is.test(name) && !isNot.test(name));

const holds = (element: Element, tag: string): boolean => element.getElementsByTagName(tag).length > 0;

function isBeside(element: Element): boolean {
  const tag = element.localName;
  return (
    tags.has(tag) ||
    (tag === 'aside' && !holds(element, 'address')) ||
    (tag === 'form' && !holds(element, 'h1')) ||
    isNamed(attributeText(element, 'class')) ||
    /comment/i.test(attributeText(element, 'id'))
  );
}

/**
 * True in boxes that speak of other things than this article: teasers, comments, captions, menus. A box that
 * holds the headline is none, whatever its class says ("has-sidebar", "comments-open" on `body`); nor is the footer
 * of the article itself, an `aside` with an `address` (whom to ask about the article), or what the page builder
 * Elementor calls a widget: every piece of its pages.
 */
export function elsewhereTest(headline: Element | undefined): (element: Element) => boolean {
  const boxAround = closestWhere(isBeside);
  return (element) => {
    const box = boxAround(element);
    if (!box || !headline) return box !== null;
    const article = box.localName === 'footer' ? box.closest('article') : null;
    return !(article ?? box).contains(headline);
  };
}
