import type { Features } from './page-features';

const typeName = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)"/g;
const articleType = /Article$|BlogPosting$|^Report$/;
const otherType =
  /^(?:Product|ProductGroup|Recipe|ItemList|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|VideoObject|Movie|TVEpisode|Music\w+|Podcast\w+|ContactPage|ProfilePage|FAQPage|SoftwareApplication|JobPosting|Event|Restaurant|Hotel|Book|Course)$/;
/** Types that stand on article pages too, beside the article. */
const common = new Set(['VideoObject', 'ItemList', 'FAQPage', 'Event', 'Book', 'Movie']);

const dateNames = new Set(
  'article:published_time article:published datepublished publish-date publishdate publish_date published pubdate date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued displaydate parsely-pub-date og:published_time published_time'.split(
    ' ',
  ),
);
const authorNames = new Set('author article:author byl parsely-author dc.creator dcterms.creator'.split(' '));
const tagNames = new Set('article:tag article:section news_keywords parsely-section'.split(' '));
const manual =
  /docutils|sphinx|docbook|mkdocs|asciidoc|doxygen|javadoc|gitbook|docusaurus|debiandoc|texinfo|makeinfo/i;
const board = /phpbb|vbulletin|xenforo|discourse|mybb|invision|smf/i;

interface Meta {
  readonly openType: string;
  readonly date: string;
  readonly hasAuthor: boolean;
  readonly hasTag: boolean;
  readonly generator: string;
}

/** The few meta tags that tell a page's kind, in one pass. */
function metaOf(document: Document): Meta {
  let [openType, date, generator] = ['', '', ''];
  let [hasAuthor, hasTag] = [false, false];
  for (const tag of document.getElementsByTagName('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    if (!name) continue;
    const key = name.toLowerCase();
    if (key === 'og:type') openType ||= (tag.getAttribute('content') ?? '').toLowerCase();
    else if (dateNames.has(key)) date ||= (tag.getAttribute('content') ?? '').trim();
    else if (authorNames.has(key)) hasAuthor = true;
    else if (tagNames.has(key)) hasTag = true;
    else if (key === 'generator') generator ||= tag.getAttribute('content') ?? '';
  }
  return { openType, date, hasAuthor, hasTag, generator };
}

interface LinkedData {
  readonly articles: readonly string[];
  readonly others: readonly string[];
  readonly isDated: boolean;
}

/** Types named in the page's JSON-LD, read by pattern: parsing every script would cost more than it tells. */
function linkedData(document: Document): LinkedData {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  let text = '';
  for (const script of scripts) text += (script.textContent ?? '').slice(0, 40_000);
  const types = [...text.matchAll(typeName)].map((match) => match[1] ?? '');
  return {
    articles: types.filter((type) => articleType.test(type)),
    others: types.filter((type) => otherType.test(type)),
    isDated: text.includes('"datePublished"'),
  };
}

/** Microdata: articles, and the last part of another kind's type. */
function microdata(document: Document): { articles: number; other: string } {
  let articles = 0;
  let other = '';
  for (const item of document.querySelectorAll('[itemtype]')) {
    const type = (item.getAttribute('itemtype') ?? '').replace(/^.*\//, '');
    if (/Article$|BlogPosting$/.test(type)) articles++;
    else if (
      /^(?:Product|Recipe|Offer|hRecipe|Movie|Hotel|Restaurant|JobPosting|QAPage|Question)$/.test(type)
    )
      other ||= type;
  }
  return { articles, other };
}

/** What the page says of itself: JSON-LD, meta tags, microdata. */
export function structuredFeatures(document: Document): Features {
  const { articles, others, isDated } = linkedData(document);
  const { openType, date, hasAuthor, hasTag, generator } = metaOf(document);
  const micro = microdata(document);
  const isArticle = /article|blog|news/.test(openType);
  const other = others.find((type) => !common.has(type)) ?? micro.other;
  const isManual = generator !== '' && manual.test(generator);
  return {
    values: {
      ldArticles: Math.min(articles.length, 12),
      ldOther: others.some((type) => !common.has(type)) ? 1 : 0,
      ldCommon: others.some((type) => common.has(type)) ? 1 : 0,
      ldDated: isDated ? 1 : 0,
      ogType: openType === '' ? 0 : isArticle ? 1 : -1,
      ogMedia: /video|music|profile|product/.test(openType) ? 1 : 0,
      microArticles: Math.min(micro.articles, 12),
      microOther: micro.other ? 1 : 0,
      metaDate: date ? 1 : 0,
      metaAuthor: hasAuthor ? 1 : 0,
      metaTag: hasTag ? 1 : 0,
      isRecipe: [...others, micro.other].some((type) => /recipe$/i.test(type)) ? 1 : 0,
      isManual: isManual ? 1 : 0,
      isBoard: generator !== '' && board.test(generator) ? 1 : 0,
    },
    evidence: {
      'article-metadata': articles[0] ?? (isArticle ? openType : micro.articles > 0 ? 'microdata' : ''),
      'other-metadata': other || (isArticle ? '' : openType),
      'publication-date': date.slice(0, 10),
      ...(isManual ? { documentation: generator.slice(0, 30) } : {}),
    },
  };
}
