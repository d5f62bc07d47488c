import { type Article, failure, joinArticles, type Result, success } from '@/article';
import type { ArticlePages } from '@/extract';
import { messageOf } from '../log';
import type { PageDeps } from './serve-page';

export interface PagesOfArticle {
  /** The article as the page at hand gives it. */
  readonly article: Article;
  readonly pages: ArticlePages | null;
  readonly signal: AbortSignal;
}

/** The charset that the server states; UTF-8 where it states none. */
const charsetOf = (response: Response): string =>
  /charset=["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';

/** Another page of the same origin as a document; nothing of it runs or loads. Throws where it does not come. */
async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  if (new URL(response.url).origin !== location.origin) throw new Error(`led away from ${address}`);
  const html = new TextDecoder(charsetOf(response)).decode(await response.arrayBuffer());
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The article with all of its pages, asked for one after the other, only once a person wants them. */
export async function loadPages(
  { extract }: Pick<PageDeps, 'extract'>,
  { article, pages, signal }: PagesOfArticle,
): Promise<Result<Article>> {
  if (!pages) return failure('unexpected', 'one page only');
  try {
    const parts: Article[] = [];
    for (const [index, address] of pages.addresses.entries()) {
      const isHere = index + 1 === pages.current;
      parts.push(isHere ? article : await extract(await fetchPage(address), new URL(address), { signal }));
    }
    return success(joinArticles(article, parts));
  } catch (error) {
    return failure('page-gone', messageOf(error));
  }
}
