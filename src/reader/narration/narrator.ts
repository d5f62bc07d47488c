import { type ReadonlySignal, signal } from '@preact/signals';
import type { Sentence } from '../text/sentences';
import { createSpeaker } from './speaker';
import { voicesFor } from './voices';

export interface Narrator {
  /** Voices for the article's language; none hides the control. */
  readonly voices: ReadonlySignal<readonly SpeechSynthesisVoice[]>;
  readonly isPlaying: ReadonlySignal<boolean>;
  /** Number of the sentence that is or was last read; -1 before the first. */
  readonly at: ReadonlySignal<number>;
  readonly toggle: () => void;
  /** Moves by so many sentences, and reads on if it was reading. */
  readonly step: (by: number) => void;
  /** Moves to a sentence, and reads on from there if it was reading. */
  readonly goTo: (number: number) => void;
  /** Starts the sentence over where it is being read, so that a new speed or voice is heard at once. */
  readonly refresh: () => void;
  readonly stop: () => void;
  /** Looks for voices, now and whenever they change. */
  readonly findVoices: () => void;
}

/** How the person wants it read. */
export interface Speech {
  /** 1 is the voice's own pace. */
  readonly speed: number;
  /** `voiceURI`; any other text for the best voice. */
  readonly voice: string;
}

export interface NarratorOptions {
  /** Asked for only when voices are looked for or somebody listens: the first access starts the speech service. */
  readonly synthesis: () => SpeechSynthesis | undefined;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  /** Called once somebody listens: cutting a long text into sentences takes its time. */
  readonly sentences: () => readonly Sentence[];
  readonly language: string;
  /** Asked for with every sentence. */
  readonly speech: () => Speech;
  /** Number of the sentence at which reading starts: the first that is on the screen. */
  readonly firstSentence: () => number;
  readonly onSentence: (sentence: Sentence) => void;
  readonly signal: AbortSignal;
}

type Voices = Narrator['voices'];

/** The machine's voices for the language, as the system finds them: Chromium knows none at first. */
function voiceFinder({ synthesis, language, signal: listening }: NarratorOptions) {
  const voices = signal<readonly SpeechSynthesisVoice[]>([]);
  const load = (): void => {
    voices.value = voicesFor(synthesis()?.getVoices() ?? [], language);
  };
  const findVoices = (): void => {
    load();
    synthesis()?.addEventListener?.('voiceschanged', load, { signal: listening });
  };
  return { voices, findVoices };
}

function utteranceOf(words: string, options: NarratorOptions, voices: Voices): SpeechSynthesisUtterance {
  const { speed, voice } = options.speech();
  const utterance = options.makeUtterance(words);
  utterance.lang = options.language;
  utterance.rate = speed;
  utterance.voice = voices.value.find(({ voiceURI }) => voiceURI === voice) ?? voices.value[0] ?? null;
  return utterance;
}

/**
 * Reads an article aloud, and keeps the place in it. Pausing ends the utterance, since `speechSynthesis.pause`
 * does nothing on some systems; playing again starts its sentence over.
 */
export function createNarrator(options: NarratorOptions): Narrator {
  const { sentences, firstSentence, onSentence } = options;
  const { voices, findVoices } = voiceFinder(options);
  const { isPlaying, at, speak, stop } = createSpeaker({
    ...options,
    utteranceOf: (words) => utteranceOf(words, options, voices),
  });

  const play = (): void => {
    const isAtAnEnd = at.value < 0 || at.value >= sentences().length - 1;
    speak(isAtAnEnd ? firstSentence() : at.value);
  };
  const toggle = (): void => {
    if (isPlaying.value || voices.value.length === 0) stop();
    else play();
  };
  const show = (number: number): void => {
    at.value = number;
    const sentence = sentences()[number];
    if (sentence) onSentence(sentence);
  };
  const goTo = (wanted: number): void => {
    const number = Math.min(sentences().length - 1, Math.max(0, wanted));
    if (isPlaying.value) speak(number);
    else show(number);
  };
  const step = (by: number): void => goTo(at.value + by);
  const refresh = (): void => {
    if (isPlaying.value) speak(at.value);
  };

  options.signal.addEventListener('abort', stop, { once: true });
  return { voices, isPlaying, at, toggle, step, goTo, refresh, stop, findVoices };
}
