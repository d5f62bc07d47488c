import { Minus, Plus } from 'lucide';
import { type NumericReadingKey, readingRanges, stepReading } from '@/settings';
import { useReader } from '../session/reader-context';
import { IconButton } from './icon-button';

interface StepperProps {
  readonly field: NumericReadingKey;
  readonly label: string;
  readonly shown: (value: number) => string;
}

/** A number with a button for less and one for more. */
export function Stepper({ field, label, shown }: StepperProps) {
  const { state, text, commands } = useReader();
  const settings = state.settings.value;
  const value = settings.reading[field];
  const { min, max } = readingRanges[field];
  const step = (steps: number): void => commands.changeReading(stepReading(settings, field, steps).reading);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row
    <div class="stepper" role="group" aria-label={label}>
      <span class="label">{label}</span>
      <IconButton
        icon={Minus}
        label={text('reader_less', label)}
        disabled={value <= min}
        onClick={() => step(-1)}
      />
      <output>{shown(value)}</output>
      <IconButton
        icon={Plus}
        label={text('reader_more_of', label)}
        disabled={value >= max}
        onClick={() => step(1)}
      />
    </div>
  );
}
