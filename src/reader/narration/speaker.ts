import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Sentence } from '../text/sentences';

export interface Speaker {
  readonly isPlaying: ReadonlySignal<boolean>;
  /** Number of the sentence at hand; -1 before the first. */
  readonly at: Signal<number>;
  /** Speaks from this sentence on, in the place of what is being spoken. */
  readonly speak: (number: number) => void;
  readonly stop: () => void;
}

export interface SpeakerOptions {
  /** Asked for only when something is spoken. */
  readonly synthesis: () => SpeechSynthesis | undefined;
  readonly utteranceOf: (words: string) => SpeechSynthesisUtterance;
  readonly sentences: () => readonly Sentence[];
  readonly onSentence: (sentence: Sentence) => void;
}

/**
 * Speaks sentence after sentence, one utterance each: what is being read is known without boundary events,
 * which many voices never send.
 */
export function createSpeaker({ synthesis, utteranceOf, sentences, onSentence }: SpeakerOptions): Speaker {
  const isPlaying = signal(false);
  const at = signal(-1);
  let turn = 0;

  const stop = (): void => {
    if (turn === 0) return; // what the page itself reads aloud goes on
    turn++;
    isPlaying.value = false;
    synthesis()?.cancel();
  };
  const speak = (number: number): void => {
    const sentence = sentences()[number];
    const mine = ++turn;
    const speech = synthesis();
    speech?.cancel();
    if (!speech || !sentence) {
      isPlaying.value = false;
      return;
    }
    isPlaying.value = true;
    at.value = number;
    onSentence(sentence);
    const utterance = utteranceOf(sentence.text);
    // An utterance that was cancelled ends too: only the newest one goes on.
    utterance.onend = () => mine === turn && speak(number + 1);
    utterance.onerror = () => mine === turn && stop();
    speech.speak(utterance);
  };
  return { isPlaying, at, speak, stop };
}
