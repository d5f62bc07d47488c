import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useText } from '../i18n';
import { Icon } from '../icon';

interface DialogProps {
  readonly title: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog of the browser's own: holds the focus, closes on Esc, gives the focus back. */
export function Dialog({ title, name, onClose, children }: DialogProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // What most open a dialog for is its first field, not the way out of it.
    dialog.current?.querySelector<HTMLElement>('.dialog-body :is(input, textarea)')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class={`dialog ${name}`} aria-labelledby={titleId} onClose={onClose}>
      <header class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="button-icon" aria-label={text('ui_close')} onClick={onClose}>
          <Icon of={X} />
        </button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
