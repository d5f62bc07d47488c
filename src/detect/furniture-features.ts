import type { Features } from './page-features';

const count = (document: Document, selector: string, most = 60): number =>
  Math.min(most, document.querySelectorAll(selector).length);

const simple = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The headline: how long it is and whether the document's title begins with it. */
function headline(document: Document): { values: Record<string, number>; text: string } {
  const all = document.getElementsByTagName('h1');
  const title = simple(document.title);
  const texts = [...all].slice(0, 4).map((h1) => (h1.textContent ?? '').replace(/\s+/g, ' ').trim());
  const spoken = texts.find((text) => text.length > 9 && title.includes(simple(text)));
  const text = spoken ?? texts.find(Boolean) ?? '';
  return {
    text: text.slice(0, 60),
    values: {
      h1Count: Math.min(all.length, 12),
      h1Length: Math.min(text.length, 200),
      h1InTitle: spoken ? 1 : 0,
      titleLength: Math.min(title.length, 200),
      h1IsLinked: all[0]?.querySelector('a') || all[0]?.closest('a') ? 1 : 0,
    },
  };
}

const selectors = {
  linkedHeadings: 'h2 a,h3 a,h4 a,a h2,a h3,a h4',
  headings: 'h2,h3',
  articleTags: 'article',
  times: 'time',
  dateMarks: '[class*="date" i],[class*="time" i]:not(script)',
  bylines: '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]',
  passwords: 'input[type="password"]',
  fields: 'input:not([type="hidden"]),textarea,select',
  prices: '[itemprop="price"],[class*="price" i],[class*="add-to-cart" i],[class*="addtocart" i]',
  pagination: 'link[rel="next"],link[rel="prev"],[class*="pagination" i],[class*="pager" i]',
  manual: 'pre,code,dl,kbd',
  navigation:
    'link[rel="up"],link[rel="index"],link[rel="contents"],link[rel="search"][type*="docs"],[class*="toctree"],[class*="manpage"]',
  frames: 'iframe,video,audio,object,embed',
  images: 'img',
  captions: 'figcaption,[class*="caption" i]',
  listItems: 'li',
  cells: 'td',
  comments: '[class*="comment" i],[id*="comment" i]',
  posts: '[class*="post" i],[id^="post" i]',
  ingredients: '[class*="ingredient" i],[itemprop*="ngredient"]',
  related: '[class*="related" i],[class*="tags" i],[class*="share" i],[class*="social" i]',
} as const;

type Counts = Record<keyof typeof selectors, number>;

/** Names whose number goes on telling beyond the usual limit. */
const plentiful = new Set(['images', 'listItems', 'cells']);

const countAll = (document: Document): Counts =>
  Object.fromEntries(
    Object.entries(selectors).map(([name, selector]) => [
      name,
      count(document, selector, plentiful.has(name) ? 400 : 60),
    ]),
  ) as Counts;

/** The furniture around the text: headings that link away, forms, prices, page numbers, manuals' marks. */
export function furnitureFeatures(document: Document): Features {
  const { values, text } = headline(document);
  const counts = countAll(document);
  const generator = document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  const isManual = /docutils|sphinx|docbook|mkdocs|asciidoc|doxygen|javadoc|gitbook|docusaurus/i.test(
    generator,
  );
  const isBoard = /phpbb|vbulletin|xenforo|discourse|mybb|invision|smf/i.test(generator);
  return {
    values: { ...values, ...counts, isManual: isManual ? 1 : 0, isBoard: isBoard ? 1 : 0 },
    evidence: {
      headline: text,
      teasers: String(counts.linkedHeadings),
      byline: String(counts.bylines),
      forms: String(counts.fields),
      prices: String(counts.prices),
      pages: String(counts.pagination),
      documentation: isManual ? generator : String(counts.manual),
      media: String(counts.frames),
    },
  };
}
