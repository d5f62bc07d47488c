const selector =
  'aside, footer, nav, form:not(:has(h1)), [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="sidebar" i], [class*="recommend" i], [class*="most-" i], [class*="widget" i], [class*="card" i]:not([class*="vcard" i]), [class*="breadcrumb" i], [class*="popular" i], [class*="trending" i], figure, figcaption, label, select';

/**
 * True in boxes that speak of other things than this article: teasers, comments, captions, menus. A box that
 * holds the headline is none, whatever its class says ("has-sidebar", "comments-open" on `body`).
 */
export function isElsewhere(element: Element, headline: Element | undefined): boolean {
  const box = element.closest(selector);
  return box !== null && !(headline && box.contains(headline));
}
