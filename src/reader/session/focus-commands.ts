import type { Narrator } from '../narration/narrator';
import type { Highlighter } from '../text/highlighter';
import { isOnScreen } from '../text/scroll-to';
import { sentenceAt } from '../text/sentence-at';
import type { Sentence } from '../text/sentences';
import type { ReaderCommands } from './reader';

type FocusCommands = Pick<ReaderCommands, 'showSentence' | 'hideSentence' | 'stepSentence' | 'pickSentence'>;

export interface FocusCommandOptions {
  readonly root: ParentNode;
  readonly scroller: () => Element | null;
  readonly narrator: Narrator;
  readonly highlighter: Highlighter;
  readonly sentences: () => readonly Sentence[];
  readonly firstSentence: () => number;
}

interface Sight {
  /** True where the sentence at hand is on the screen, or on its way there. */
  readonly isShown: () => boolean;
  /** To be called before the text glides: until it rests, the sentence is on its way. */
  readonly glide: () => void;
}

function sightOf({ root, scroller }: Pick<FocusCommandOptions, 'root' | 'scroller'>): Sight {
  let isGliding = false;
  const isShown = (): boolean => {
    const frame = scroller();
    const spoken = root.querySelector('.spoken');
    return isGliding || (frame !== null && spoken !== null && isOnScreen(frame, spoken));
  };
  const rest = (): void => {
    isGliding = false;
  };
  // Where a step moves nothing, the next scrolling ends it: that is the person's own.
  const glide = (): void => {
    isGliding = true;
    scroller()?.addEventListener('scrollend', rest, { once: true });
  };
  return { isShown, glide };
}

/**
 * Commands that move the sentence at hand. It is the narrator's own place, so that reading aloud begins where the
 * eyes are, and the eyes follow what is read.
 */
export function focusCommands(options: FocusCommandOptions): FocusCommands {
  const { narrator, highlighter, sentences, firstSentence } = options;
  const { isShown, glide } = sightOf(options);
  const showSentence = (): void => {
    if (!isShown()) narrator.goTo(firstSentence());
  };
  const stepSentence = (by: number): void => {
    if (!isShown()) {
      showSentence();
      return;
    }
    glide();
    narrator.step(by);
  };
  const pickSentence: FocusCommands['pickSentence'] = (press) => {
    const number = sentenceAt(press, sentences());
    if (number >= 0) narrator.goTo(number);
  };
  const hideSentence = (): void => {
    if (!narrator.isPlaying.value) highlighter.clear('spoken');
  };
  return { showSentence, hideSentence, stepSentence, pickSentence };
}
