import { useText } from '../i18n';
import type { OptionsStore } from './options-store';
import { ReadingChoices } from './reading-choices';
import { ReadingPreview } from './reading-preview';
import { ReadingRanges } from './reading-ranges';
import { ReadingSwitches } from './reading-switches';
import { Section } from './section';

/** How the reader sets its text. */
export function ReadingOptions({ store }: { readonly store: OptionsStore }) {
  const text = useText();
  const settings = store.settings.value;
  if (settings === null) return <p>{text('ui_loading')}</p>;
  const { reading } = settings;
  return (
    <Section id="reading" title={text('options_reading')} lead={text('options_reading_lead')}>
      <ReadingChoices reading={reading} store={store} />
      <ReadingRanges reading={reading} store={store} />
      <ReadingPreview reading={reading} />
      <ReadingSwitches settings={settings} store={store} />
    </Section>
  );
}
