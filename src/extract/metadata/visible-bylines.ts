import { headlineBylines } from './headline-bylines';
import { linesOf } from './lines-of';
import type { PageEvidence } from './page-evidence';
import { squeeze } from './squeeze';

export interface VisibleByline {
  readonly text: string;
  readonly confidence: number;
  readonly from: string;
}

const authorAddress = [
  'author',
  'authors',
  'tac-gia',
  'autor',
  'autoren',
  'auteur',
  'autore',
  'writer',
  'staff',
  'contributor',
  'by',
  'reporter',
  'journalist',
  'people',
  'profile',
]
  .map((word) => `a[href*="/${word}/"]`)
  .join(',');

const marked = [
  ['[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(meta)', 0.85, 'itemprop'],
  ['[rel~="author"]', 0.83, 'author link'],
  [
    '[class*="byline" i], [class*="author" i], [class*="autor" i], [class*="auteur" i], [class*="tacgia" i], [class*="tac-gia" i], [id*="author" i], [id*="byline" i], [class*="writer" i], [class*="reporter" i], [class*="journalist" i]',
    0.78,
    'author class',
  ],
  [authorAddress, 0.74, 'author address'],
] as const;

const elsewhere =
  'aside, footer, nav, form:not(:has(h1)), [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="sidebar" i], [class*="recommend" i], [class*="most-" i], [class*="widget" i], [class*="card" i], [class*="breadcrumb" i], [class*="popular" i], [class*="trending" i], figure, figcaption, label, select';
/** Parts of an author's box that hold no name, told by the end of the class: "author-bio". */
const notNames =
  /(?:author|byline|writer|autor)s?[-_]*(?:bio|desc\w*|ima?ge?|photo|avatar|pic\w*|social|follow|twitter|facebook|more|title|role|job|position|date|time|count|caption|about|text|email|mail|box-social|articles|posts|thumb\w*)(?![a-z])/i;

/** Markup inside `element` that holds the bare name, else its lines. */
function nameIn(element: Element): string {
  const named = element.querySelectorAll(
    '[itemprop~="name"], [rel~="author"], [class*="name" i], a[href*="author" i], a[href*="autor" i], a[href*="tac-gia"]',
  );
  const names = [...new Set([...named].map((each) => squeeze(each.textContent)).filter(Boolean))];
  return names.length ? names.join('; ') : linesOf(element).join(' | ');
}

const signatures =
  'p[style*="right" i], div[style*="text-align: right" i], div[style*="text-align:right" i], p[align="right"], p[class*="right" i]';

/** A short line of its own that ends an article, set to the right. */
const signatureLines = (document: Document): readonly VisibleByline[] =>
  [...document.querySelectorAll(signatures)]
    .filter((line) => !line.closest(elsewhere))
    .map((line) => squeeze(line.textContent))
    .filter((text) => text.length > 2 && text.length < 60)
    .slice(-1)
    .map((text) => ({ text, confidence: 0.5, from: 'line on the right' }));

/** Bylines as readers see them, the most telling markup first; teasers, comments and captions left out. */
export function visibleBylines({ document, headline }: PageEvidence): readonly VisibleByline[] {
  const found = marked.flatMap(([selector, confidence, from]) =>
    [...document.querySelectorAll(selector)]
      .slice(0, 30)
      .filter(
        (element) =>
          (element.textContent?.length ?? 0) < 250 &&
          !notNames.test(element.className) &&
          !element.closest(elsewhere),
      )
      .map((element, index) => ({ text: nameIn(element), confidence: confidence - index * 0.01, from })),
  );
  return [...found, ...headlineBylines(headline), ...signatureLines(document)];
}
