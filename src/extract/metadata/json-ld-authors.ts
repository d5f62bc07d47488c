import { isNode, type JsonLdNode, listOf, textOf, typesOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';

export interface JsonLdAuthor {
  readonly name: string;
  readonly isOrganisation: boolean;
}

const isOrganisation = (author: JsonLdNode): boolean =>
  typesOf(author).some((type) => /Organization$|^WebSite$/.test(type));

/** Names of the article's JSON-LD authors as written; references are looked up, empty names left out. */
export function jsonLdAuthors({ article, jsonLd }: PageEvidence): readonly JsonLdAuthor[] {
  const authors = [article?.author, article?.creator].map(listOf).find((list) => list.length) ?? [];
  return authors.flatMap((author) => {
    const node: JsonLdNode = isNode(author) ? author : { name: author };
    const known = node.name ? undefined : jsonLd.find((one) => one['@id'] === node['@id'] && one.name);
    const named = known ?? node;
    return listOf(named.name)
      .map(textOf)
      .filter(Boolean)
      .map((name) => ({ name, isOrganisation: isOrganisation(named) }));
  });
}
