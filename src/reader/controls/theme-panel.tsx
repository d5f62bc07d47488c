import { themes } from '@/settings';
import { useReader } from '../session/reader-context';
import { themeLabels } from './choice-labels-table';
import { ChoiceRow } from './choice-row';

export function ThemePanel() {
  const { state, text, commands } = useReader();
  return (
    <ChoiceRow
      label={text('reader_theme')}
      name="theme"
      value={state.settings.value.reading.theme}
      choices={themes.map((value) => ({
        value,
        label: text(themeLabels[value]),
        sample: (
          <span class={`swatch swatch-${value}`} aria-hidden="true">
            Aa
          </span>
        ),
      }))}
      onChange={(theme) => commands.changeReading({ theme })}
    />
  );
}
