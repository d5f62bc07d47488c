import { decodeEntities } from './decode-entities';
import type { JsonLdNode } from './json-ld-node';
import { mainArticle } from './main-article';
import { parseJsonLd } from './parse-json-ld';
import { squeeze } from './squeeze';

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
}

function metaTable(document: Document): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const tag of document.getElementsByTagName('meta')) {
    const content = squeeze(decodeEntities(tag.getAttribute('content') ?? tag.getAttribute('value') ?? ''));
    if (!content) continue;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((kind) => tag.getAttribute(kind));
    for (const name of new Set(names.join(' ').toLowerCase().split(/\s+/)))
      if (name) table.set(name, [...(table.get(name) ?? []), content]);
  }
  return table;
}

/** The first h1 with words in it; on pages with several, the one that the document's title speaks of. */
function findHeadline(document: Document): Element | undefined {
  const filled = [...document.getElementsByTagName('h1')].filter((h1) => squeeze(h1.textContent));
  const title = squeeze(document.title);
  const spoken = filled.filter(
    (h1) => squeeze(h1.textContent).length > 9 && title.includes(squeeze(h1.textContent)),
  );
  return spoken[0] ?? filled.find((h1) => squeeze(h1.textContent).length > 20) ?? filled[0];
}

export function gatherEvidence(document: Document, url: URL): PageEvidence {
  const table = metaTable(document);
  const jsonLd = parseJsonLd(document);
  const meta = (...names: readonly string[]) =>
    names.map((name) => table.get(name)).find((values) => values?.length) ?? [];
  return {
    document,
    url,
    jsonLd,
    article: mainArticle(jsonLd, { url, title: meta('og:title')[0] ?? document.title }),
    meta,
    headline: findHeadline(document),
  };
}
