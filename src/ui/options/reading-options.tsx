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
import { Section } from './section';

interface RangeOf {
  readonly field: NumericReadingKey;
  readonly name: MessageKey;
  readonly unit: string;
}

const ranges: readonly RangeOf[] = [
  { field: 'fontSizePx', name: 'options_font_size', unit: 'px' },
  { field: 'widthCharacters', name: 'options_width', unit: '' },
  { field: 'lineHeight', name: 'options_line_height', unit: '' },
  { field: 'letterSpacingEm', name: 'options_letter_spacing', unit: 'em' },
  { field: 'wordSpacingEm', name: 'options_word_spacing', unit: 'em' },
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
  const shown = [formatNumber(value, language), range.unit].filter(Boolean).join(' ');
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
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.readerKeys}
          onChange={(event) => void store.change({ readerKeys: event.currentTarget.checked })}
        />
        {text('options_reader_keys')}
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.markFacts}
          onChange={(event) => void store.change({ markFacts: event.currentTarget.checked })}
        />
        {text('options_mark_facts')}
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.sentenceFocus}
          onChange={(event) => void store.change({ sentenceFocus: event.currentTarget.checked })}
        />
        {text('options_sentence_focus')}
      </label>
    </Section>
  );
}
