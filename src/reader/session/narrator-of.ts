import { createNarrator, type Narrator, type Speech } from '../narration/narrator';
import { primaryLanguage } from '../narration/voices';
import type { Overlay } from '../overlay/overlay';
import { createHighlighter, type Highlighter } from '../text/highlighter';
import { paragraphElement, rangeOfOffsets } from '../text/paragraph-range';
import { isInView, scrollToTarget } from '../text/scroll-to';
import { sentenceAtTop } from '../text/sentence-at';
import { type Sentence, sentencesOf } from '../text/sentences';
import type { Shell } from './run-session';

export const scrollerOf = ({ root }: Overlay): Element | null => root.querySelector('.scroller');

/** The article's text as what moves through it sees it. */
export interface TextParts {
  readonly highlighter: Highlighter;
  readonly sentences: () => readonly Sentence[];
  /** Number of the first sentence in the window. */
  readonly firstSentence: () => number;
}

/** The text of the shell's article. What is lit in it goes out with the shell. */
export function textParts({ options, overlay, signal }: Shell): TextParts {
  const highlighter = createHighlighter();
  signal.addEventListener('abort', () => {
    highlighter.clear('lit');
    highlighter.clear('spoken');
  });
  let known: readonly Sentence[] | null = null;
  // Cut once somebody asks: that takes its time in a long text.
  const sentences = (): readonly Sentence[] => {
    known ??= sentencesOf(options.article);
    return known;
  };
  const firstSentence = (): number => {
    const scroller = scrollerOf(overlay);
    return scroller ? sentenceAtTop(scroller, sentences()) : 0;
  };
  return { highlighter, sentences, firstSentence };
}

/** The narrator of the shell's article: lights what it reads, and keeps it in the window. */
export function narratorOf(shell: Shell, { highlighter, ...text }: TextParts): Narrator {
  const { options, view, overlay, state, signal } = shell;
  const onSentence = ({ paragraph, start, end }: Sentence): void => {
    const element = paragraphElement(overlay.root, paragraph);
    const scroller = scrollerOf(overlay);
    if (!element || !scroller) return;
    const spoken = highlighter.show('spoken', element, () => rangeOfOffsets(element, start, end));
    if (!isInView(scroller, spoken)) scrollToTarget(scroller, spoken);
  };
  const { language } = options.article;
  const speech = (): Speech => {
    const { speed, voices } = state.settings.value.listening;
    return { speed, voice: voices[primaryLanguage(language)] ?? '' };
  };
  const makeUtterance = (words: string) => new view.SpeechSynthesisUtterance(words);
  const synthesis = (): SpeechSynthesis | undefined => view.speechSynthesis;
  return createNarrator({ synthesis, makeUtterance, ...text, language, speech, onSentence, signal });
}
