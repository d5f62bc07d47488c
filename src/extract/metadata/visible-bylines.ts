import type { PageEvidence } from './page-evidence';
import { squeeze } from './squeeze';

export interface VisibleByline {
  readonly text: string;
  readonly confidence: number;
  readonly from: string;
}

const marked = [
  ['[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]', 0.85, 'itemprop'],
  [
    '[rel~="author"], a[href*="/author/"], a[href*="/tac-gia/"], a[href*="/autor/"], a[href*="/authors/"]',
    0.82,
    'author link',
  ],
  [
    '[class*="byline" i], [class*="author" i], [class*="autor" i], [class*="tacgia" i], [class*="tac-gia" i], [id*="author" i], [id*="byline" i], [class*="writer" i], [class*="reporter" i], [class*="journalist" i]',
    0.78,
    'author class',
  ],
] as const;

const elsewhere =
  'aside, footer, nav, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="sidebar" i], [class*="recommend" i], [class*="most-" i], [class*="widget" i], figure, figcaption';
const notNames =
  /bio|desc|image|img|photo|avatar|social|follow|twitter|facebook|more|title|role|job|position|date|time|count|caption|credit/i;

/** Markup inside `element` that holds the bare name, else the element itself. */
function nameIn(element: Element): string {
  const named = element.querySelectorAll(
    '[itemprop~="name"], [rel~="author"], [class*="name" i], a[href*="author" i], a[href*="autor" i]',
  );
  const names = [...new Set([...named].map((each) => squeeze(each.textContent)).filter(Boolean))];
  return names.length ? names.join('; ') : squeeze(element.textContent);
}

/** A short line of its own that ends an article: to the right, or bold throughout. */
function signatureLines(document: Document): readonly VisibleByline[] {
  const lines = document.querySelectorAll(
    'p[style*="right" i], div[style*="text-align: right" i], div[style*="text-align:right" i], p[align="right"], p[class*="right" i], p[class*="author" i]',
  );
  return [...lines]
    .map((line) => squeeze(line.textContent))
    .filter((text) => text.length > 2 && text.length < 60)
    .slice(-1)
    .map((text) => ({ text, confidence: 0.5, from: 'line on the right' }));
}

/** Bylines as readers see them, the most telling markup first; teasers, comments and captions left out. */
export function visibleBylines({ document }: PageEvidence): readonly VisibleByline[] {
  const found = marked.flatMap(([selector, confidence, from]) =>
    [...document.querySelectorAll(selector)]
      .slice(0, 40)
      .filter(
        (element) =>
          !element.closest(elsewhere) &&
          !notNames.test(element.className) &&
          (element.textContent?.length ?? 0) < 250,
      )
      .map((element, index) => ({ text: nameIn(element), confidence: confidence - index * 0.01, from })),
  );
  return [...found, ...signatureLines(document)];
}
