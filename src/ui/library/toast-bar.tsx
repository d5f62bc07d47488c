import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../format/numbers';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';

/** What was just done, with undo. Stays until the next action or until it is closed: nobody is hurried. */
export function ToastBar() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const toast = store.toast.value;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed may have gone with its row; the focus must not be lost with it.
    if (document.activeElement === document.body) undo.current?.focus();
  }, [toast]);
  if (toast === null) return null;
  return (
    <div class="toast">
      <span>{text(toast.message, formatNumber(toast.count, language))}</span>
      <button
        ref={undo}
        type="button"
        class="button-quiet"
        aria-keyshortcuts="z"
        onClick={() => void store.undo()}
      >
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
