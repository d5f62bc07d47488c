import type { Article } from '@/article';
import { typefaces } from '@/settings';
import { createNarrator } from '../narration/narrator';
import type { Overlay } from '../overlay/overlay';
import { articleImages } from '../text/article-images';
import { createHighlighter, type Highlighter } from '../text/highlighter';
import { paragraphElement, rangeOfOffsets } from '../text/paragraph-range';
import { isInView, scrollToTarget } from '../text/scroll-to';
import { type Sentence, sentencesOf } from '../text/sentences';
import { pageCommands } from './page-commands';
import { placeCommands } from './place-commands';
import type { Reader, ReaderCommands } from './reader';
import type { Shell } from './run-session';
import { settingsCommands } from './settings-commands';
import { summaryCommands } from './summary-commands';
import { takeCommands } from './take-commands';
import { viewCommands } from './view-commands';
import { paragraphAtTop } from './watch-scroll';

export interface ReaderParts extends Shell {
  /** Puts another article in the place of this one. */
  readonly show: (article: Article) => Reader;
}

const scrollerOf = ({ root }: Overlay): Element | null => root.querySelector('.scroller');

function narratorOf(parts: ReaderParts, highlighter: Highlighter): Reader['narrator'] {
  const { options, view, overlay, signal } = parts;
  let known: readonly Sentence[] | null = null;
  const sentences = (): readonly Sentence[] => {
    known ??= sentencesOf(options.article);
    return known;
  };
  const onSentence = ({ paragraph, start, end }: Sentence): void => {
    const element = paragraphElement(overlay.root, paragraph);
    const scroller = scrollerOf(overlay);
    if (!element || !scroller) return;
    const spoken = highlighter.show('spoken', element, () => rangeOfOffsets(element, start, end));
    if (!isInView(scroller, spoken)) scrollToTarget(scroller, spoken);
  };
  const firstSentence = (): number => {
    const scroller = scrollerOf(overlay);
    const paragraph = scroller && paragraphAtTop(scroller);
    return Math.max(0, paragraph === null ? 0 : sentences().findIndex((one) => one.paragraph === paragraph));
  };
  const { language } = options.article;
  const makeUtterance = (words: string) => new view.SpeechSynthesisUtterance(words);
  const synthesis = (): SpeechSynthesis | undefined => view.speechSynthesis;
  return createNarrator({ synthesis, makeUtterance, sentences, language, firstSentence, onSentence, signal });
}

function commandsOf(parts: ReaderParts, highlighter: Highlighter): ReaderCommands {
  const { options, view, overlay, state, language } = parts;
  const { article, text } = options;
  const summary = summaryCommands(state, options);
  const shared = viewCommands({
    ...parts,
    summarize: summary.summarize,
    images: articleImages(article).length,
  });
  const places = placeCommands({
    root: overlay.root,
    scroller: () => scrollerOf(overlay),
    highlighter,
    state,
    onMissing: () => shared.say(text('reader_not_found')),
  });
  return {
    ...settingsCommands(state, options),
    ...summary,
    ...shared,
    ...places,
    ...takeCommands({ view, article, text, language, say: shared.say, state }),
    ...pageCommands({ article, state, actions: options.actions, show: parts.show }),
    loadTypefaces: () => void typefaces.map((typeface) => parts.typefaces.load(typeface)),
  };
}

/** Puts the parts of one reader together. */
export function createReader(parts: ReaderParts): Reader {
  const { options, view, state, language } = parts;
  const { article, text, actions } = options;
  const highlighter = createHighlighter();
  parts.signal.addEventListener('abort', () => {
    highlighter.clear('lit');
    highlighter.clear('spoken');
  });
  const narrator = narratorOf(parts, highlighter);
  return {
    view,
    article,
    text,
    language,
    state,
    actions,
    narrator,
    commands: commandsOf(parts, highlighter),
  };
}
