import { X } from 'lucide';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useLibrary } from './library-context';

/** What was just done, with undo. Stays until the next action or until it is closed: nobody is hurried. */
export function ToastBar() {
  const text = useText();
  const { store } = useLibrary();
  const toast = store.toast.value;
  if (toast === null) return null;
  return (
    <div class="toast">
      <span>{text(toast.kind === 'removed' ? 'library_removed' : 'library_restored', toast.ids.length)}</span>
      <button type="button" class="button-quiet" aria-keyshortcuts="z" onClick={() => void store.undo()}>
        {text('ui_undo')}
      </button>
      <button
        type="button"
        class="button-icon"
        aria-label={text('ui_close')}
        onClick={() => {
          store.toast.value = null;
        }}
      >
        <Icon of={X} />
      </button>
    </div>
  );
}
