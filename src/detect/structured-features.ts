import type { Features } from './page-features';

const articleType =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?((?:\w*Article|\w*BlogPosting|Report|ReportageNewsArticle|LiveBlogPosting))"/g;
const otherType =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(Product|ProductGroup|Recipe|ItemList|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|VideoObject|Movie|TVEpisode|MusicRecording|MusicAlbum|PodcastEpisode|ContactPage|ProfilePage|FAQPage|SoftwareApplication|JobPosting|Event|LocalBusiness|Restaurant|Hotel|Book|Course)"/g;
/** Types that stand on article pages too, beside the article. */
const common = new Set(['VideoObject', 'ItemList', 'FAQPage']);

const metaNames = {
  type: 'meta[property="og:type" i],meta[name="og:type" i]',
  date: 'meta[property="article:published_time" i],meta[name="article:published_time" i],meta[itemprop="datePublished"],meta[name*="publish" i],meta[name*="pubdate" i],meta[name="date" i],meta[name^="dc" i][name*="date" i]',
  author: 'meta[name="author" i],meta[property^="article:author" i]',
  tag: 'meta[property="article:tag" i],meta[property="article:section" i],meta[name="news_keywords" i]',
} as const;

const content = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

interface LinkedData {
  readonly articles: readonly string[];
  readonly others: readonly string[];
  readonly isDated: boolean;
}

/** Types named in the page's JSON-LD, read by pattern: parsing every script would cost more than it tells. */
function linkedData(document: Document): LinkedData {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const text = [...scripts].map((script) => (script.textContent ?? '').slice(0, 60_000)).join('\n');
  return {
    articles: [...text.matchAll(articleType)].map((match) => match[1] ?? ''),
    others: [...text.matchAll(otherType)].map((match) => match[1] ?? ''),
    isDated: /"datePublished"/.test(text),
  };
}

/** What the page says of itself: JSON-LD, meta tags, microdata. */
export function structuredFeatures(document: Document): Features {
  const { articles, others, isDated } = linkedData(document);
  const openType = content(document, metaNames.type).toLowerCase();
  const micro = document.querySelectorAll('[itemtype*="Article"],[itemtype*="BlogPosting"]').length;
  const microOther = document.querySelector(
    '[itemtype$="/Product"],[itemtype$="/Recipe"],[itemtype$="/Offer"]',
  );
  const date = content(document, metaNames.date);
  const isArticle = /article|blog|news/.test(openType);
  const other = others.find((type) => !common.has(type));
  return {
    values: {
      ldArticles: Math.min(articles.length, 12),
      ldOther: other ? 1 : 0,
      ldCommon: others.some((type) => common.has(type)) ? 1 : 0,
      ldDated: isDated ? 1 : 0,
      ogType: openType === '' ? 0 : isArticle ? 1 : -1,
      microArticles: Math.min(micro, 12),
      microOther: microOther ? 1 : 0,
      metaDate: date ? 1 : 0,
      metaAuthor: content(document, metaNames.author) ? 1 : 0,
      metaTag: content(document, metaNames.tag) ? 1 : 0,
    },
    evidence: {
      'article-metadata': articles[0] ?? (isArticle ? openType : micro > 0 ? 'microdata' : ''),
      'other-metadata':
        other ??
        (microOther
          ? (microOther.getAttribute('itemtype') ?? '').replace(/^.*\//, '')
          : isArticle
            ? ''
            : openType),
      'publication-date': date.slice(0, 10),
    },
  };
}
