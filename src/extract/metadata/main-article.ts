import { normaliseUrl } from '@/article';
import { type JsonLdNode, listOf, textOf, typesOf } from './json-ld-node';
import { foldKey } from './squeeze';

const articleType = /Article$|Posting$|^Report$|^(?:Critic)?Review$|^Reportage|^Interview$/;

export const isArticleNode = (node: JsonLdNode): boolean =>
  typesOf(node).some((type) => articleType.test(type));

const pathOf = (address: string): string =>
  URL.canParse(address) ? new URL(normaliseUrl(address)).pathname.replace(/\/$/, '') : '';

function isAbout(node: JsonLdNode, url: URL): boolean {
  const path = pathOf(url.href);
  const addresses = [node.url, node.mainEntityOfPage, node['@id']].flatMap(listOf).map((value) => {
    const named = typeof value === 'object' && value ? (value as JsonLdNode) : undefined;
    return named ? textOf(named['@id'] ?? named.url) : textOf(value);
  });
  return path !== '' && addresses.some((address) => pathOf(address) === path);
}

/** Of several article objects on a page (lists, teasers), the one at this address or under this title. */
export function mainArticle(
  nodes: readonly JsonLdNode[],
  page: { readonly url: URL; readonly title: string },
): JsonLdNode | undefined {
  const articles = nodes.filter(isArticleNode);
  const title = foldKey(page.title);
  const isNamed = (node: JsonLdNode) => {
    const headline = foldKey(textOf(node.headline ?? node.name));
    return headline.length > 7 && (title.includes(headline) || headline.includes(title));
  };
  const about = articles.filter((node) => isAbout(node, page.url));
  return (
    about.find(isNamed) ??
    about[0] ??
    articles.find(isNamed) ??
    (articles.length < 3 ? articles[0] : undefined)
  );
}
