import { type ArticleText, failure, type Result } from '@/article';
import type { SaveOutcome } from '@/messages';
import { showState } from '../icon';
import type { BackgroundDeps } from './background-deps';

interface SaveFrom {
  readonly tabId: number;
  readonly isPrivate: boolean;
  readonly article: ArticleText;
}

/** Summarises and saves; refuses private windows, whose pages must leave no trace. */
export async function saveArticle(
  { library, summarize }: BackgroundDeps,
  { tabId, isPrivate, article }: SaveFrom,
): Promise<Result<SaveOutcome>> {
  if (isPrivate) return failure('private-window');
  const outcome = await library.save({ article, summary: summarize(article) });
  await showState(tabId, outcome.ok ? 'saved' : 'error');
  return outcome;
}
