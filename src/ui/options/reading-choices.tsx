import type { ReadingSettings, Theme, Typeface } from '@/settings';
import { type MessageKey, useText } from '../i18n';
import { Choices } from './choices';
import type { OptionsStore } from './options-store';

const themes = [
  ['auto', 'options_theme_auto'],
  ['light', 'options_theme_light'],
  ['sepia', 'options_theme_sepia'],
  ['dark', 'options_theme_dark'],
  ['contrast', 'options_theme_contrast'],
] as const satisfies readonly (readonly [Theme, MessageKey])[];

const typefaces = [
  ['serif', 'options_face_serif'],
  ['sans', 'options_face_sans'],
  ['lexend', 'options_face_lexend'],
  ['andika', 'options_face_andika'],
] as const satisfies readonly (readonly [Typeface, MessageKey])[];

const alignments = [
  ['start', 'options_align_start'],
  ['justify', 'options_align_justify'],
] as const satisfies readonly (readonly [ReadingSettings['alignment'], MessageKey])[];

interface Props {
  readonly reading: ReadingSettings;
  readonly store: OptionsStore;
}

/** What is chosen out of a few: colours, typeface and edges. */
export function ReadingChoices({ reading, store }: Props) {
  const text = useText();
  return (
    <>
      <Choices
        name="theme"
        label={text('options_theme')}
        value={reading.theme}
        choices={themes}
        onChange={(theme) => store.changeReading({ theme })}
      />
      <Choices
        name="typeface"
        label={text('options_face')}
        value={reading.typeface}
        choices={typefaces}
        onChange={(typeface) => store.changeReading({ typeface })}
      />
      <Choices
        name="alignment"
        label={text('options_align')}
        value={reading.alignment}
        choices={alignments}
        onChange={(alignment) => store.changeReading({ alignment })}
      />
    </>
  );
}
