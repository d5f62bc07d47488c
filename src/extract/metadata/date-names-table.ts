import { wordList } from './word-list';

/** Meta elements that tell when an article was published; the first are written for this very purpose. */
export const publishedNames = wordList(
  'article:published_time|og:article:published_time|article:published|og:published_time',
  'datepublished|publish-date|publishdate|publish_date|published-date|published_time|pubdate',
  'parsely-pub-date|sailthru.date|bt:pubdate|cxenseparse:recs:publishtime|dcterms.created',
  'dcterms.issued|dc.date.issued|dcterms.date|dc.date.created|dc.date|rnews:datepublished',
  'cxenseparse:publishtime|citation_publication_date|citation_date|date|displaydate',
  'originalpublicationdate|publication_date|published|article.published|article_date_original',
  'shareaholic:article_published_time|dc.created|vr:published_time|datecreated|created|release_date',
);
/** And when it was changed. */
export const modifiedNames = wordList(
  'article:modified_time|og:updated_time|og:article:modified_time|article:modified|datemodified',
  'lastmod|last-modified|dcterms.modified|dc.date.modified|modified|article:updated_time',
  'updated_time|revision_date|last-updated|date_updated',
);
