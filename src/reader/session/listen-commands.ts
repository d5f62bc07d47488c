import { type Settings, withSpeed, withVoice } from '@/settings';
import type { Narrator } from '../narration/narrator';
import { primaryLanguage } from '../narration/voices';
import type { ReaderCommands } from './reader';
import type { ReaderState } from './reader-state';

type ListenCommands = Pick<ReaderCommands, 'setSpeed' | 'setVoice'>;

export interface ListenCommandOptions {
  readonly state: ReaderState;
  readonly narrator: Narrator;
  /** Of the article. */
  readonly language: string;
  readonly change: (settings: Settings) => void;
}

/** Commands that change how the article is read aloud: heard at once, and kept. */
export function listenCommands(options: ListenCommandOptions): ListenCommands {
  const { state, narrator, language, change } = options;
  return {
    setSpeed: (speed) => {
      change(withSpeed(state.settings.value, speed));
      narrator.refresh();
    },
    setVoice: (voice) => {
      change(withVoice(state.settings.value, primaryLanguage(language), voice));
      narrator.refresh();
    },
  };
}
