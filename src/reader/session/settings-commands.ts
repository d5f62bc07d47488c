import { type ReadingSettings, type Settings, stepReading, themes, withReading } from '@/settings';
import type { ReaderOptions } from '../reader-options';
import type { ReaderCommands } from './reader';
import type { ReaderState } from './reader-state';

type SettingsCommands = Pick<
  ReaderCommands,
  'changeReading' | 'setReaderKeys' | 'setMarkFacts' | 'setSentenceFocus' | 'stepSize' | 'nextTheme'
>;

/** Puts other settings in the place of these: shown at once, kept by the caller. */
export function settingsChanger(state: ReaderState, { actions }: ReaderOptions) {
  return (settings: Settings): void => {
    state.settings.value = settings;
    actions.onSettingsChange(settings);
  };
}

/** Commands that change how the reader looks or works, by `change`. */
export function settingsCommands(state: ReaderState, change: (settings: Settings) => void): SettingsCommands {
  const changeReading = (part: Partial<ReadingSettings>): void =>
    change(withReading(state.settings.value, part));
  return {
    changeReading,
    setReaderKeys: (readerKeys) => change({ ...state.settings.value, readerKeys }),
    setMarkFacts: (markFacts) => change({ ...state.settings.value, markFacts }),
    setSentenceFocus: (sentenceFocus) => change({ ...state.settings.value, sentenceFocus }),
    stepSize: (steps) => change(stepReading(state.settings.value, 'fontSizePx', steps)),
    nextTheme: () => {
      const at = themes.indexOf(state.settings.value.reading.theme);
      changeReading({ theme: themes[(at + 1) % themes.length] ?? 'auto' });
    },
  };
}
