import type { IconNode } from 'lucide';
import { Bookmark, BookOpen, Library, Lock, RefreshCw, TextQuote } from 'lucide';
import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ErrorNote } from '../errors/error-note';
import { useText } from '../i18n';
import { Icon } from '../icon';
import type { PopupDeps } from './popup-deps';
import type { PopupStore } from './popup-store';

interface Props {
  readonly store: PopupStore;
  readonly deps: PopupDeps;
}

interface ActionProps {
  readonly icon: IconNode;
  readonly label: string;
  readonly onClick: () => void;
  readonly isPrimary?: boolean;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
  readonly button?: Ref<HTMLButtonElement>;
}

/** `aria-disabled` rather than `disabled`: a button that works keeps the keyboard's focus. */
function Action({ icon, label, onClick, isPrimary, isBusy, isDisabled, describedBy, button }: ActionProps) {
  const isOff = isBusy || isDisabled;
  return (
    <button
      {...(button ? { ref: button } : {})}
      type="button"
      class={isPrimary ? 'button button-primary' : 'button'}
      aria-disabled={isOff ? 'true' : undefined}
      aria-busy={isBusy ? 'true' : undefined}
      aria-describedby={describedBy}
      onClick={isOff ? undefined : onClick}
    >
      <Icon of={icon} />
      {label}
    </button>
  );
}

function SaveOrOpen({ store, deps }: Props) {
  const text = useText();
  const page = store.page.value;
  const work = store.work.value;
  const id = store.savedId.value;
  const isPrivate = page?.isPrivate ?? false;
  const isIdle = page !== null && work === 'none';
  const save = () => void store.save();
  if (id === null) {
    return (
      <>
        <Action
          icon={Bookmark}
          label={text(work === 'save' ? 'popup_saving' : 'popup_save')}
          isBusy={work === 'save'}
          isDisabled={!isIdle || isPrivate}
          {...(isPrivate ? { describedBy: 'private-note' } : {})}
          onClick={save}
        />
        <Action icon={Library} label={text('popup_library')} onClick={deps.openLibrary} />
      </>
    );
  }
  return (
    <>
      <Action icon={TextQuote} label={text('popup_open_summary')} onClick={() => deps.openSaved(id)} />
      <Action
        icon={RefreshCw}
        label={text(work === 'save' ? 'popup_updating' : 'popup_update')}
        isBusy={work === 'save'}
        isDisabled={!isIdle || isPrivate}
        {...(isPrivate ? { describedBy: 'private-note' } : {})}
        onClick={save}
      />
    </>
  );
}

/** One primary action, two secondary, and why one of them may not be had. */
export function PageActions({ store, deps }: Props) {
  const text = useText();
  const page = store.page.value;
  const work = store.work.value;
  const primary = useRef<HTMLButtonElement>(null);
  // Shortcut, then Enter: reading needs no mouse and no Tab.
  useEffect(() => primary.current?.focus(), []);
  const readLabel = page && !page.detection.isArticle ? text('popup_read_anyway') : text('popup_read');
  return (
    <section class="actions" aria-label={text('popup_actions')}>
      <Action
        isPrimary
        button={primary}
        icon={BookOpen}
        label={work === 'read' ? text('popup_reading') : readLabel}
        isBusy={work === 'read'}
        isDisabled={page === null || work !== 'none'}
        onClick={() => void store.read()}
      />
      <div class="actions-row">
        <SaveOrOpen store={store} deps={deps} />
      </div>
      {page?.isPrivate && (
        <p class="note" id="private-note">
          <Icon of={Lock} />
          {text('popup_private')}
        </p>
      )}
      {store.problem.value && <ErrorNote code={store.problem.value} />}
    </section>
  );
}
