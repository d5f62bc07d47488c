import type { ArticleText, Summary } from '@/article';
import type { KeyValueStore, Library } from '@/library';

/** What the background works with; the entrypoint hands it in, tests hand in their own. */
export interface BackgroundDeps {
  readonly library: Library;
  readonly store: KeyValueStore;
  readonly summarize: (article: ArticleText) => Summary;
}
