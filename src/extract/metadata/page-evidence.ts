import { attributeText } from '../walk/own-dom';
import { decodeEntities } from './decode-entities';
import { elsewhereTest } from './elsewhere';
import { findHeadline } from './headline-element';
import { type JsonLdNode, textOf } from './json-ld-node';
import { mainArticle } from './main-article';
import { MarkedElements } from './marked-elements';
import { metaTitle } from './meta-title';
import { parseJsonLd } from './parse-json-ld';
import { squeeze } from './squeeze';
import { type Surroundings, surroundings } from './text-pieces';

/** What every field reader needs of a page, read once. */
export interface PageEvidence {
  readonly document: Document;
  readonly url: URL;
  readonly jsonLd: readonly JsonLdNode[];
  /** The JSON-LD object of this very article. */
  readonly article: JsonLdNode | undefined;
  /** Contents of the first of `names` that has any, names in lower case ("og:title"). */
  readonly meta: (...names: readonly string[]) => readonly string[];
  /** The page's main headline element. */
  readonly headline: Element | undefined;
  /** The text around the headline: bylines and dates stand there. */
  readonly around: Surroundings;
  /** Elements by class and id. */
  readonly marked: MarkedElements;
  readonly links: readonly Element[];
  /** True in boxes that speak of other things than this article. */
  readonly isElsewhere: (element: Element) => boolean;
}

/** Pieces of text that may stand between a headline and its byline or date. */
const reach = { before: 25, after: 70 };

function metaTable(document: Document): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const tag of document.getElementsByTagName('meta')) {
    const content = squeeze(decodeEntities(tag.getAttribute('content') ?? attributeText(tag, 'value')));
    if (!content) continue;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((kind) => tag.getAttribute(kind));
    for (const name of new Set(names.join(' ').toLowerCase().split(/\s+/)))
      if (name) table.set(name, [...(table.get(name) ?? []), content]);
  }
  return table;
}

export function gatherEvidence(document: Document, url: URL): PageEvidence {
  const table = metaTable(document);
  const jsonLd = parseJsonLd(document);
  const meta = (...names: readonly string[]) =>
    names.map((name) => table.get(name)).find((values) => values?.length) ?? [];
  const article = mainArticle(jsonLd, { url, title: meta('og:title')[0] ?? document.title });
  const titles = [document.title, meta('og:title')[0] ?? '', textOf(article?.headline), metaTitle(meta)];
  const headline = findHeadline(document, url, titles);
  return {
    document,
    url,
    jsonLd,
    article,
    meta,
    headline,
    around: surroundings(headline, reach),
    marked: new MarkedElements(document),
    links: [...document.getElementsByTagName('a')],
    isElsewhere: elsewhereTest(headline),
  };
}
