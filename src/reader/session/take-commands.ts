import { type Article, withoutSoftHyphens } from '@/article';
import { type Translate, textFragmentUrl } from '@/ui';
import { articleMarkdown } from '../take/article-markdown';
import { citation } from '../take/citation';
import { copyText } from '../take/copy-text';
import type { ReaderCommands } from './reader';
import type { ReaderState } from './reader-state';

type TakeCommands = Pick<
  ReaderCommands,
  'copyMarkdown' | 'copyCitation' | 'copyPassage' | 'copyPassageLink' | 'print'
>;

export interface TakeOptions {
  readonly view: Window & typeof globalThis;
  readonly article: Article;
  readonly text: Translate;
  readonly language: string;
  readonly say: (notice: string) => void;
  readonly state: ReaderState;
}

/** Milliseconds until the panel is gone from the page, and the summary in it, before it is printed. */
const settleMs = 50;

function printReader(view: Window, state: ReaderState, parts: Parameters<TakeCommands['print']>[0]): void {
  state.printsSummary.value = parts === 'article-and-summary';
  const restore = (): void => {
    state.printsSummary.value = false;
  };
  view.addEventListener('afterprint', restore, { once: true });
  view.setTimeout(() => view.print(), settleMs);
}

/** Commands that take the article elsewhere: the clipboard, paper. */
export function takeCommands(options: TakeOptions): TakeCommands {
  const { view, article, text, language, say, state } = options;
  const closePanels = (): void => {
    state.panel.value = null;
  };
  const copy = async (content: string): Promise<void> => {
    closePanels();
    // Where it is pasted, a word with soft hyphens may not be found again.
    const isCopied = await copyText(view, withoutSoftHyphens(content));
    say(text(isCopied ? 'reader_copied' : 'reader_copy_failed'));
  };
  return {
    copyMarkdown: () => copy(articleMarkdown(article, view)),
    copyCitation: () => copy(citation(article, language)),
    copyPassage: ({ quote }) => copy(`“${quote}”\n\n${citation(article, language)}`),
    copyPassageLink: (passage) => copy(textFragmentUrl(article.url, passage)),
    print: (parts) => {
      closePanels();
      printReader(view, state, parts);
    },
  };
}
