import { type MessageKey, useText } from '../../i18n';
import { Dialog } from '../../kit/dialog';

const keys = [
  ['j / k', 'library_key_move'],
  ['x', 'library_key_choose'],
  ['*', 'library_key_choose_all'],
  ['#', 'library_key_delete'],
  ['z', 'library_key_undo'],
  ['e', 'library_key_read'],
  ['s', 'library_key_star'],
  ['o', 'library_key_original'],
  ['/', 'library_key_search'],
  ['Esc', 'library_key_back'],
  ['?', 'library_key_help'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** The keyboard sheet. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text('library_keys')} name="key-help" onClose={onClose}>
      <dl class="keys">
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(name)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
