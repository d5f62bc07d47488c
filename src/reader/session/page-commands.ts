import type { Article } from '@/article';
import type { ReaderActions } from '../reader-options';
import type { Reader, ReaderCommands } from './reader';
import type { ReaderState } from './reader-state';

type PageCommands = Pick<ReaderCommands, 'loadRest'>;

export interface PageCommandOptions {
  readonly article: Article;
  readonly state: ReaderState;
  readonly actions: ReaderActions;
  readonly show: (article: Article) => Reader;
}

/** The command that completes an article of several pages; reading goes on at the page that was open. */
export function pageCommands({ article, state, actions, show }: PageCommandOptions): PageCommands {
  const loadRest = async (): Promise<void> => {
    const pages = state.pages.value;
    if (!pages || pages.status === 'loading' || !actions.loadRest) return;
    state.pages.value = { ...pages, status: 'loading' };
    const joined = await actions.loadRest();
    if (!joined.ok) {
      state.pages.value = { ...pages, status: { failed: joined.error.code } };
      return;
    }
    state.pages.value = null;
    state.summary.value = { status: 'idle' };
    const reader = show(joined.value);
    const at = joined.value.paragraphs.indexOf(article.paragraphs[0] ?? '');
    if (pages.current > 1 && at > 0) reader.commands.showParagraph(at);
  };
  return { loadRest };
}
