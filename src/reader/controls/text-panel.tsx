import { useEffect } from 'preact/hooks';
import { alignments, defaultSettings, typefaces } from '@/settings';
import { useReader } from '../session/reader-context';
import { alignmentLabels, typefaceLabels } from './choice-labels-table';
import { ChoiceRow } from './choice-row';
import { Stepper } from './stepper';

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

/** How the text is set. */
export function TextPanel() {
  const { state, text, commands } = useReader();
  const { typeface, alignment, theme } = state.settings.value.reading;
  useEffect(commands.loadTypefaces, [commands]);
  return (
    <>
      <ChoiceRow
        label={text('reader_typeface')}
        name="typeface"
        value={typeface}
        choices={typefaces.map((value) => ({
          value,
          label: text(typefaceLabels[value]),
          sample: (
            <span class="sample" aria-hidden="true">
              Ắg
            </span>
          ),
        }))}
        onChange={(value) => commands.changeReading({ typeface: value })}
      />
      <Steppers />
      <ChoiceRow
        label={text('reader_alignment')}
        name="alignment"
        value={alignment}
        choices={alignments.map((value) => ({ value, label: text(alignmentLabels[value]) }))}
        onChange={(value) => commands.changeReading({ alignment: value })}
      />
      <label class="switch">
        <input
          type="checkbox"
          checked={state.settings.value.sentenceFocus}
          onChange={(event) => commands.setSentenceFocus(event.currentTarget.checked)}
        />
        {text('reader_sentence_focus')}
      </label>
      <button
        type="button"
        class="button quiet"
        onClick={() => commands.changeReading({ ...defaultSettings.reading, theme })}
      >
        {text('reader_reset')}
      </button>
    </>
  );
}
