import fc, { type Arbitrary } from 'fast-check';
import {
  attributeNames,
  attributeValues,
  clobberingNames,
  rawPieces,
  tagNames,
  texts,
} from './html-pieces-table';

const tag = fc.constantFrom(...tagNames);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/**
 * Names that shadow what documents and forms offer. Browsers let them shadow the document in the page's own
 * world only, where no script of ours runs; jsdom has but one world, so there they are left out.
 */
const shadowingNames = navigator.userAgent.includes('jsdom') ? ['a'] : clobberingNames;

const attribute = fc.oneof(
  fc
    .tuple(fc.constantFrom('name', 'id'), fc.constantFrom(...shadowingNames))
    .map(([name, value]) => `${name}="${value}"`),
  fc
    .tuple(
      fc.constantFrom(...attributeNames),
      fc.oneof(fc.constantFrom(...attributeValues), text),
      fc.constantFrom('"', "'", ''),
    )
    .map(([name, value, quote]) => `${name}=${quote}${value}${quote}`),
);

const openTag = fc
  .tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', '/>', ' '))
  .map(([name, attributes, end]) => `<${[name, ...attributes].join(' ')}${end}`);

const jsonLd = fc
  .tuple(
    fc.constantFrom('NewsArticle', 'WebSite', 'Article', '__proto__', ''),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...texts)),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...attributeValues)),
  )
  .map(([type, one, other]) => ({
    '@type': type,
    headline: one,
    author: { '@type': 'Person', name: other },
    datePublished: other,
    image: one,
    publisher: { name: one, url: other },
    articleBody: one,
    '@graph': [one, { '@type': type, headline: other, author: one }],
  }))
  .map((data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`);

const clobbering = fc
  .tuple(
    fc.constantFrom('img', 'form', 'object', 'embed', 'input', 'button', 'form><input'),
    fc.constantFrom('name', 'id'),
    fc.constantFrom(...shadowingNames),
  )
  .map(([name, attributeName, value]) => `<${name} ${attributeName}="${value}">`);

const piece = fc.oneof(
  { weight: 5, arbitrary: openTag },
  { weight: 4, arbitrary: tag.map((name) => `</${name}>`) },
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: fc.constantFrom(...texts.slice(0, 4)).map((words) => `<p>${words}</p>`) },
  { weight: 2, arbitrary: fc.constantFrom(...rawPieces) },
  { weight: 2, arbitrary: clobbering },
  { weight: 1, arbitrary: jsonLd },
);

/** The same wrapped many times over: pages that nest without end. */
const nested = fc
  .tuple(
    fc.constantFrom('div', 'blockquote', 'ul><li', 'b', 'table><tr><td', 'form'),
    fc.integer({ max: 400, min: 1 }),
  )
  .map(([name, depth]) => `<${name}>`.repeat(depth));

/** Markup in pieces that need not fit together: unclosed, crossed, cut off. */
export const markup: Arbitrary<string> = fc.array(piece, { maxLength: 30 }).map((all) => all.join(''));

/** A page: sometimes with a head and a headline, sometimes nothing but pieces. */
export const htmlPage: Arbitrary<string> = fc
  .tuple(
    fc.boolean(),
    markup,
    markup,
    fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: nested }),
  )
  .map(([isFramed, head, body, deep]) =>
    isFramed
      ? `<!doctype html><html lang="vi"><head><title>Bài thử</title>${head}</head><body>${deep}<article><h1>Bài thử</h1>${body}</article></body></html>`
      : deep + head + body,
  );
