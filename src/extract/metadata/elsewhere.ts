const selector =
  'aside:not(:has(address)), footer, nav, form:not(:has(h1)), [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="sidebar" i], [class*="recommend" i], [class*="most-" i], [class*="widget" i]:not([class*="elementor-widget"]), [class*="card" i]:not([class*="vcard" i], [class*="h-card"]), [class*="breadcrumb" i], [class*="popular" i], [class*="trending" i], figure, figcaption, label, select';

/**
 * True in boxes that speak of other things than this article: teasers, comments, captions, menus. A box that
 * holds the headline is none, whatever its class says ("has-sidebar", "comments-open" on `body`); nor is the footer
 * of the article itself, an `aside` with an `address` (whom to ask about the article), or what the page builder
 * Elementor calls a widget: every piece of its pages.
 */
export function isElsewhere(element: Element, headline: Element | undefined): boolean {
  const box = element.closest(selector);
  if (!box || !headline) return box !== null;
  const article = box.localName === 'footer' ? box.closest('article') : null;
  return !(article ?? box).contains(headline);
}
