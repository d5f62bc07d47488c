import type { MessageKey } from '@/ui';
import { useReader } from '../session/reader-context';

const shortcuts: readonly (readonly [readonly string[], MessageKey])[] = [
  [['Esc'], 'reader_key_close'],
  [['N', 'K'], 'reader_key_listen'],
  [['←', '→'], 'reader_key_sentence'],
  [['L'], 'reader_sentence_focus'],
  [['↑', '↓'], 'reader_key_focus_step'],
  [['+', '-'], 'reader_key_size'],
  [['D'], 'reader_key_theme'],
  [['S'], 'reader_key_save'],
  [['T'], 'reader_key_contents'],
  [['?'], 'reader_key_help'],
];

/** The keys, and whether the single-letter ones work. */
export function HelpPanel() {
  const { state, text, commands } = useReader();
  return (
    <>
      <dl class="keys">
        {shortcuts.map(([keys, label]) => (
          <div key={label}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text(label)}</dd>
          </div>
        ))}
      </dl>
      <label class="switch">
        <input
          type="checkbox"
          checked={state.settings.value.readerKeys}
          onChange={(event) => commands.setReaderKeys(event.currentTarget.checked)}
        />
        {text('reader_keys_on')}
      </label>
    </>
  );
}
