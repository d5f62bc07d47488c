/** What structured data speaks of; blank for nothing. */
export interface StructuredData {
  /** Type of the first article, and how many there are. */
  readonly article: string;
  readonly articles: number;
  /** A type of another kind, of those that do not stand beside an article. */
  readonly other: string;
  readonly isRecipe: boolean;
  readonly date: string;
}

export const noData: StructuredData = { article: '', articles: 0, other: '', isRecipe: false, date: '' };

/** Characters read of each script. */
const mostChars = 40_000;
const others = new Set(
  'Product ProductGroup Recipe CollectionPage SearchResultsPage QAPage DiscussionForumPosting TVEpisode MusicAlbum MusicRecording PodcastEpisode PodcastSeries ContactPage ProfilePage SoftwareApplication JobPosting Restaurant Hotel Course'.split(
    ' ',
  ),
);

/** The next quoted string. */
function quotedAfter(text: string, from: number): string {
  const begin = text.indexOf('"', from) + 1;
  return text.slice(begin, text.indexOf('"', begin));
}

/** Types named in JSON-LD scripts, found without parsing: that would cost more than it tells. */
export function linkedData(scripts: NodeListOf<Element>): StructuredData {
  let text = '';
  for (let index = 0; index < scripts.length; index++)
    text += scripts[index]?.textContent?.slice(0, mostChars) ?? '';
  let article = '';
  let articles = 0;
  let other = '';
  let isRecipe = false;
  for (let at = text.indexOf('"@type"'); at >= 0; at = text.indexOf('"@type"', at + 7)) {
    const stated = quotedAfter(text, at + 7);
    const type = stated.slice(stated.lastIndexOf('/') + 1);
    if (type.endsWith('Article') || type.endsWith('BlogPosting')) {
      articles++;
      article ||= type;
    } else if (others.has(type)) other ||= type;
    isRecipe ||= type === 'Recipe';
  }
  const dated = text.indexOf('"datePublished"');
  return { article, articles, other, isRecipe, date: dated < 0 ? '' : quotedAfter(text, dated + 15) };
}
