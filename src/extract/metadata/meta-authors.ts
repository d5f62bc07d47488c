import type { PageEvidence } from './page-evidence';
import { wordList } from './word-list';

export interface MetaAuthors {
  /** The property or name of the meta tags. */
  readonly from: string;
  /** Their contents, one or several people each. */
  readonly names: readonly string[];
}

/** Meta tags that name authors, the most telling first. */
const metaNames = wordList(
  'citation_author|byl|parsely-author|sailthru.author|article:author_name|dc.creator|dcterms.creator',
  'dc.creator.name|cxenseparse:author|article.author|rbauthors|author|shareaholic:article_author_name',
  'article:author|og:article:author|og:author|authors|twitter:data1',
);

/** Catalogues of libraries put the family name first: "Lee, Ann". */
const catalogued = /^(?:citation_author|dc)/;
const inverted = /^([\p{L}’'-]+), ([\p{L}.’'-]+(?: [\p{L}.’'-]+)?)$/u;

/** Who the page's meta tags say has written it, with given names first. */
export const metaAuthors = ({ meta }: PageEvidence): readonly MetaAuthors[] =>
  metaNames.map((from) => ({
    from,
    names: meta(from).map((name) => (catalogued.test(from) ? name.replace(inverted, '$2 $1') : name)),
  }));
