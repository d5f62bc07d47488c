import {
  type NumericReadingKey,
  type ReadingSettings,
  readingRanges,
  type Theme,
  type Typeface,
} from '@/settings';
import { formatNumber } from '../format/numbers';
import { type MessageKey, useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { Choices } from './choices';
import type { OptionsStore } from './options-store';
import { ReadingPreview } from './reading-preview';
import { ReadingSwitches } from './reading-switches';
import { Section } from './section';

type Shown = (value: number, language: string) => string;

interface RangeOf {
  readonly field: NumericReadingKey;
  readonly name: MessageKey;
  readonly shown: Shown;
}

const inPixels: Shown = (value, language) => `${formatNumber(value, language)} px`;
/** As the reader's own panel has it: nobody thinks in em. */
const inPercent: Shown = (value, language) =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(value);

const ranges: readonly RangeOf[] = [
  { field: 'fontSizePx', name: 'options_font_size', shown: inPixels },
  { field: 'widthCharacters', name: 'options_width', shown: formatNumber },
  { field: 'lineHeight', name: 'options_line_height', shown: formatNumber },
  { field: 'letterSpacingEm', name: 'options_letter_spacing', shown: inPercent },
  { field: 'wordSpacingEm', name: 'options_word_spacing', shown: inPercent },
];

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

interface RangeProps {
  readonly range: RangeOf;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Range({ range, value, onChange }: RangeProps) {
  const text = useText();
  const language = useLanguage();
  const shown = range.shown(value, language);
  return (
    <label class="range">
      <span>{text(range.name)}</span>
      <input
        type="range"
        {...readingRanges[range.field]}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output>{shown}</output>
    </label>
  );
}

/** How the reader sets its text. */
export function ReadingOptions({ store }: { readonly store: OptionsStore }) {
  const text = useText();
  const settings = store.settings.value;
  if (settings === null) return <p>{text('ui_loading')}</p>;
  const { reading } = settings;
  const set = store.changeReading;
  return (
    <Section id="reading" title={text('options_reading')} lead={text('options_reading_lead')}>
      <Choices
        name="theme"
        label={text('options_theme')}
        value={reading.theme}
        choices={themes}
        onChange={(theme) => set({ theme })}
      />
      <Choices
        name="typeface"
        label={text('options_face')}
        value={reading.typeface}
        choices={typefaces}
        onChange={(typeface) => set({ typeface })}
      />
      <Choices
        name="alignment"
        label={text('options_align')}
        value={reading.alignment}
        choices={alignments}
        onChange={(alignment) => set({ alignment })}
      />
      <div class="ranges">
        {ranges.map((range) => (
          <Range
            key={range.field}
            range={range}
            value={reading[range.field]}
            onChange={(value) => set({ [range.field]: value })}
          />
        ))}
      </div>
      <ReadingPreview reading={reading} />
      <ReadingSwitches settings={settings} store={store} />
    </Section>
  );
}
