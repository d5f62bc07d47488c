import type { Article } from '@/article';
import { typefaces } from '@/settings';
import { createNarrator, type Narrator } from '../narration/narrator';
import type { Overlay } from '../overlay/overlay';
import { articleImages } from '../text/article-images';
import { createHighlighter, type Highlighter } from '../text/highlighter';
import { paragraphElement, rangeOfOffsets } from '../text/paragraph-range';
import { isInView, scrollToTarget } from '../text/scroll-to';
import { sentenceAtTop } from '../text/sentence-at';
import { type Sentence, sentencesOf } from '../text/sentences';
import { focusCommands } from './focus-commands';
import { pageCommands } from './page-commands';
import { placeCommands } from './place-commands';
import type { Reader, ReaderCommands } from './reader';
import type { Shell } from './run-session';
import { settingsCommands } from './settings-commands';
import { summaryCommands } from './summary-commands';
import { takeCommands } from './take-commands';
import { viewCommands } from './view-commands';

export interface ReaderParts extends Shell {
  /** Puts another article in the place of this one. */
  readonly show: (article: Article) => Reader;
}

const scrollerOf = ({ root }: Overlay): Element | null => root.querySelector('.scroller');

/** The sentences of the article, cut once somebody asks: that takes its time in a long text. */
function sentencesOnce({ options }: ReaderParts): () => readonly Sentence[] {
  let known: readonly Sentence[] | null = null;
  return () => {
    known ??= sentencesOf(options.article);
    return known;
  };
}

interface TextParts {
  readonly highlighter: Highlighter;
  readonly sentences: () => readonly Sentence[];
  readonly firstSentence: () => number;
}

function textParts(parts: ReaderParts): TextParts {
  const sentences = sentencesOnce(parts);
  const firstSentence = (): number => {
    const scroller = scrollerOf(parts.overlay);
    return scroller ? sentenceAtTop(scroller, sentences()) : 0;
  };
  return { highlighter: createHighlighter(), sentences, firstSentence };
}

function narratorOf(parts: ReaderParts, { highlighter, ...text }: TextParts): Narrator {
  const { options, view, overlay, signal } = parts;
  const onSentence = ({ paragraph, start, end }: Sentence): void => {
    const element = paragraphElement(overlay.root, paragraph);
    const scroller = scrollerOf(overlay);
    if (!element || !scroller) return;
    const spoken = highlighter.show('spoken', element, () => rangeOfOffsets(element, start, end));
    if (!isInView(scroller, spoken)) scrollToTarget(scroller, spoken);
  };
  const { language } = options.article;
  const makeUtterance = (words: string) => new view.SpeechSynthesisUtterance(words);
  const synthesis: SpeechSynthesis | undefined = view.speechSynthesis;
  return createNarrator({ synthesis, makeUtterance, ...text, language, onSentence, signal });
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
  return {
    ...settingsCommands(state, options),
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
  const { highlighter } = inText;
  parts.signal.addEventListener('abort', () => {
    highlighter.clear('lit');
    highlighter.clear('spoken');
  });
  const narrator = narratorOf(parts, inText);
  return {
    view,
    article,
    text,
    language,
    state,
    actions,
    narrator,
    commands: commandsOf(parts, narrator, inText),
  };
}
