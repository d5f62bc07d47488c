import { type NumericReadingKey, type ReadingSettings, readingRanges } from '@/settings';
import { formatNumber } from '../format/numbers';
import { type MessageKey, useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import type { OptionsStore } from './options-store';

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

interface Props {
  readonly reading: ReadingSettings;
  readonly store: OptionsStore;
}

/** What is measured: sizes and spaces. */
export function ReadingRanges({ reading, store }: Props) {
  return (
    <div class="ranges">
      {ranges.map((range) => (
        <Range
          key={range.field}
          range={range}
          value={reading[range.field]}
          onChange={(value) => store.changeReading({ [range.field]: value })}
        />
      ))}
    </div>
  );
}
