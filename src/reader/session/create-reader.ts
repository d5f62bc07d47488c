import type { Article } from '@/article';
import { typefaces } from '@/settings';
import type { Narrator } from '../narration/narrator';
import { articleImages } from '../text/article-images';
import { focusCommands } from './focus-commands';
import { listenCommands } from './listen-commands';
import { narratorOf, scrollerOf, type TextParts, textParts } from './narrator-of';
import { pageCommands } from './page-commands';
import { placeCommands } from './place-commands';
import type { Reader, ReaderCommands } from './reader';
import type { Shell } from './run-session';
import { settingsChanger, settingsCommands } from './settings-commands';
import { summaryCommands } from './summary-commands';
import { takeCommands } from './take-commands';
import { viewCommands } from './view-commands';

export interface ReaderParts extends Shell {
  /** Puts another article in the place of this one. */
  readonly show: (article: Article) => Reader;
}

function commandsOf(parts: ReaderParts, narrator: Narrator, inText: TextParts): ReaderCommands {
  const { options, view, overlay, state, language } = parts;
  const { article, text } = options;
  const summary = summaryCommands(state, options);
  const shared = viewCommands({
    ...parts,
    summarize: summary.summarize,
    images: articleImages(article).length,
  });
  const inRoot = { root: overlay.root, scroller: () => scrollerOf(overlay) };
  const places = placeCommands({
    ...inRoot,
    highlighter: inText.highlighter,
    state,
    onMissing: () => shared.say(text('reader_not_found')),
  });
  const change = settingsChanger(state, options);
  return {
    ...settingsCommands(state, change),
    ...listenCommands({ state, narrator, language: article.language, change }),
    ...summary,
    ...shared,
    ...places,
    ...focusCommands({ ...inRoot, ...inText, narrator }),
    ...takeCommands({ view, article, text, language, say: shared.say, state }),
    ...pageCommands({ article, state, actions: options.actions, show: parts.show }),
    loadTypefaces: () => void typefaces.map((typeface) => parts.typefaces.load(typeface)),
  };
}

/** Puts the parts of one reader together. */
export function createReader(parts: ReaderParts): Reader {
  const { options, view, state, language } = parts;
  const { article, text, actions } = options;
  const inText = textParts(parts);
  const narrator = narratorOf(parts, inText);
  const commands = commandsOf(parts, narrator, inText);
  return { view, article, text, language, state, actions, narrator, commands };
}
