import type { Features } from './page-features';

/** No Unicode classes here: compiling one costs more than all the rest of the page's headline. */
const simple = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The headline: how long it is and whether the document's title speaks of it. */
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

/** Headings that link somewhere: a list of stories rather than a story's own sections. */
function linkedHeadings(document: Document): { linked: number; all: number } {
  let [linked, all] = [0, 0];
  for (const name of ['h2', 'h3', 'h4'])
    for (const heading of document.getElementsByTagName(name)) {
      if (++all > 90) return { linked, all };
      if (heading.getElementsByTagName('a').length || heading.parentElement?.localName === 'a') linked++;
    }
  return { linked, all };
}

function formFields(document: Document): { fields: number; passwords: number } {
  let [fields, passwords] = [0, 0];
  for (const input of [...document.getElementsByTagName('input')].slice(0, 60)) {
    const type = input.getAttribute('type')?.toLowerCase();
    if (type === 'password') passwords++;
    if (type !== 'hidden') fields++;
  }
  fields += document.getElementsByTagName('textarea').length + document.getElementsByTagName('select').length;
  return { fields: Math.min(fields, 60), passwords };
}

/** Class and id names are matched without their first letter, which spares the slow case-blind match. */
const marks = {
  bylines: '[rel~="author"],[itemprop~="author"],[class*="yline"],[class*="uthor"]',
  prices: '[itemprop="price"],[class*="rice"]',
} as const;

const tags = ['article', 'iframe', 'video', 'li', 'td', 'code', 'figcaption'] as const;

const count = (document: Document, tag: string): number =>
  Math.min(document.getElementsByTagName(tag).length, 300);

/** The furniture around the text: headings that link away, forms, prices, players, manuals' marks. */
export function furnitureFeatures(document: Document): Features {
  const { values, text } = headline(document);
  const headings = linkedHeadings(document);
  const { fields, passwords } = formFields(document);
  const tagged = Object.fromEntries(
    tags.map((tag) => [`tag_${tag}`, Math.min(document.getElementsByTagName(tag).length, 300)]),
  );
  const marked = Object.fromEntries(
    Object.entries(marks).map(([name, selector]) => [
      name,
      Math.min(document.querySelectorAll(selector).length, 60),
    ]),
  ) as Record<keyof typeof marks, number>;
  return {
    values: {
      ...values,
      ...tagged,
      ...marked,
      fields,
      passwords,
      linkedHeadings: headings.linked,
      headings: headings.all,
    },
    evidence: {
      headline: text,
      teasers: String(headings.linked),
      byline: String(marked.bylines),
      forms: String(fields),
      prices: String(marked.prices),
      media: String(count(document, 'iframe') + count(document, 'video')),
      documentation: String(count(document, 'code')),
    },
  };
}
