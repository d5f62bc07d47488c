import { useEffect } from 'preact/hooks';
import { alignments, defaultSettings, typefaces } from '@/settings';
import { useReader } from '../session/reader-context';
import { alignmentLabels, typefaceLabels } from './choice-labels-table';
import { ChoiceRow } from './choice-row';
import { Stepper } from './stepper';

/** Each typeface in its own letters. */
function TypefaceChoice() {
  const { state, text, commands } = useReader();
  useEffect(commands.loadTypefaces, [commands]);
  return (
    <ChoiceRow
      label={text('reader_typeface')}
      name="typeface"
      value={state.settings.value.reading.typeface}
      choices={typefaces.map((value) => ({
        value,
        label: text(typefaceLabels[value]),
        sample: (
          <span class="sample" aria-hidden="true">
            Ắg
          </span>
        ),
      }))}
      onChange={(typeface) => commands.changeReading({ typeface })}
    />
  );
}

const percent = (value: number): string => `${Math.round(value * 100)}%`;

function Steppers() {
  const { text, language } = useReader();
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1 });
  return (
    <div class="steppers">
      <Stepper field="fontSizePx" label={text('reader_size')} shown={String} />
      <Stepper field="widthCharacters" label={text('reader_width')} shown={String} />
      <Stepper
        field="lineHeight"
        label={text('reader_line_height')}
        shown={(value) => decimal.format(value)}
      />
      <Stepper field="letterSpacingEm" label={text('reader_letter_spacing')} shown={percent} />
      <Stepper field="wordSpacingEm" label={text('reader_word_spacing')} shown={percent} />
    </div>
  );
}

function AlignmentChoice() {
  const { state, text, commands } = useReader();
  return (
    <ChoiceRow
      label={text('reader_alignment')}
      name="alignment"
      value={state.settings.value.reading.alignment}
      choices={alignments.map((value) => ({ value, label: text(alignmentLabels[value]) }))}
      onChange={(alignment) => commands.changeReading({ alignment })}
    />
  );
}

function SentenceFocusSwitch() {
  const { state, text, commands } = useReader();
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={state.settings.value.sentenceFocus}
        onChange={(event) => commands.setSentenceFocus(event.currentTarget.checked)}
      />
      {text('reader_sentence_focus')}
    </label>
  );
}

/** All as it was at first but the theme, which has a panel of its own. */
function ResetButton() {
  const { state, text, commands } = useReader();
  const reset = (): void => {
    const { theme } = state.settings.value.reading;
    commands.changeReading({ ...defaultSettings.reading, theme });
  };
  return (
    <button type="button" class="button quiet" onClick={reset}>
      {text('reader_reset')}
    </button>
  );
}

/** How the text is set. */
export function TextPanel() {
  return (
    <>
      <TypefaceChoice />
      <Steppers />
      <AlignmentChoice />
      <SentenceFocusSwitch />
      <ResetButton />
    </>
  );
}
