import { decodeEntities } from './decode-entities';
import { squeeze } from './squeeze';

type Property =
  | '@graph'
  | '@id'
  | '@type'
  | '@value'
  | 'articleBody'
  | 'articleSection'
  | 'author'
  | 'contentUrl'
  | 'creator'
  | 'dateCreated'
  | 'dateModified'
  | 'datePublished'
  | 'description'
  | 'headline'
  | 'height'
  | 'image'
  | 'inLanguage'
  | 'item'
  | 'itemListElement'
  | 'keywords'
  | 'mainEntity'
  | 'mainEntityOfPage'
  | 'name'
  | 'publisher'
  | 'url'
  | 'width';

/** One object of the page's JSON-LD; anything may stand in its properties. */
export type JsonLdNode = { readonly [name in Property]?: unknown };

export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The text of a JSON-LD value: a string, the first of a list, or an object's "@value", "name", "url" or "@id". */
export function textOf(value: unknown): string {
  const first = listOf(value)[0];
  if (typeof first === 'string' || typeof first === 'number') return squeeze(decodeEntities(String(first)));
  if (!isNode(first)) return '';
  return textOf(first['@value'] ?? first.name ?? first.url ?? first['@id']);
}

/** A long text with its line breaks, which are all that tells its paragraphs apart. */
export const longTextOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .split(/[\r\n]+/)
        .map(textOf)
        .filter(Boolean)
        .join('\n')
    : textOf(value);

/** The last part of each "@type": "NewsArticle" for "http://schema.org/NewsArticle". */
export const typesOf = (node: JsonLdNode): readonly string[] =>
  listOf(node['@type']).map((type) => String(type).replace(/^.*[/#:]/, ''));
