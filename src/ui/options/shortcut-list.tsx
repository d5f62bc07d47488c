import { type MessageKey, useText } from '../i18n';
import type { OptionsDeps, Shortcut } from './options-deps';
import type { OptionsStore } from './options-store';
import { Section } from './section';

const names = {
  popup: 'options_command_popup',
  reader: 'options_command_reader',
  save: 'options_command_save',
  library: 'options_command_library',
} as const satisfies Record<Shortcut['command'], MessageKey>;

interface Props {
  readonly store: OptionsStore;
  readonly deps: OptionsDeps;
}

/** The browser-wide shortcuts as they are set now. */
export function ShortcutList({ store, deps }: Props) {
  const text = useText();
  return (
    <Section id="shortcuts" title={text('options_shortcuts')}>
      <dl class="shortcuts">
        {store.shortcuts.value.map(({ command, keys }) => (
          <div key={command}>
            <dt>{text(names[command])}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : text('options_shortcut_none')}</dd>
          </div>
        ))}
      </dl>
      {deps.openShortcutSettings ? (
        <button type="button" class="button" onClick={deps.openShortcutSettings}>
          {text('options_shortcuts_change')}
        </button>
      ) : (
        <p class="part-note">{text('options_shortcuts_where')}</p>
      )}
    </Section>
  );
}
