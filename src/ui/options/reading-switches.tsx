import type { Settings } from '@/settings';
import { type MessageKey, useText } from '../i18n';
import type { OptionsStore } from './options-store';

type SwitchName = 'readerKeys' | 'markFacts' | 'sentenceFocus';

const switches: readonly (readonly [SwitchName, MessageKey])[] = [
  ['readerKeys', 'options_reader_keys'],
  ['markFacts', 'options_mark_facts'],
  ['sentenceFocus', 'options_sentence_focus'],
];

interface Props {
  readonly settings: Settings;
  readonly store: OptionsStore;
}

/** What the reader does or leaves. */
export function ReadingSwitches({ settings, store }: Props) {
  const text = useText();
  return (
    <>
      {switches.map(([name, label]) => (
        <label class="switch" key={name}>
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={(event) => void store.change({ [name]: event.currentTarget.checked })}
          />
          {text(label)}
        </label>
      ))}
    </>
  );
}
