import type { Article } from '@/article';
import type { Translate } from '@/ui';
import { articleMarkdown } from '../take/article-markdown';
import { citation } from '../take/citation';
import { copyText } from '../take/copy-text';
import type { ReaderCommands } from './reader';

type TakeCommands = Pick<ReaderCommands, 'copyMarkdown' | 'copyCitation' | 'print'>;

export interface TakeOptions {
  readonly view: Window & typeof globalThis;
  readonly article: Article;
  readonly text: Translate;
  readonly language: string;
  readonly say: (notice: string) => void;
  readonly closePanels: () => void;
}

/** Commands that take the article elsewhere: the clipboard, paper. */
export function takeCommands(options: TakeOptions): TakeCommands {
  const { view, article, text, language, say, closePanels } = options;
  const copy = async (content: string): Promise<void> => {
    closePanels();
    const isCopied = await copyText(view, content);
    say(text(isCopied ? 'reader_copied' : 'reader_copy_failed'));
  };
  return {
    copyMarkdown: () => copy(articleMarkdown(article, view)),
    copyCitation: () => {
      const selected = view.getSelection()?.toString().trim() ?? '';
      const source = citation(article, language);
      return copy(selected === '' ? source : `“${selected}”\n\n${source}`);
    },
    print: () => {
      closePanels();
      // The panel has to be gone from the page before it is printed.
      view.setTimeout(() => view.print(), 50);
    },
  };
}
