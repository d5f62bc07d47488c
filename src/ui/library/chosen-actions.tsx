import type { IconNode } from 'lucide';
import { Download, MailOpen, Star, Tag, Trash, Trash2, Undo2 } from 'lucide';
import { formatNumber } from '../format/numbers';
import { type MessageKey, useText } from '../i18n';
import { Icon } from '../icon';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';
import type { LibraryStore } from './library-store';

interface Action {
  readonly icon: IconNode;
  readonly label: MessageKey;
  readonly run: () => unknown;
}

const opens = (store: LibraryStore, dialog: 'tags' | 'export' | 'destroy') => () => {
  store.dialog.value = dialog;
};

function actionsIn(store: LibraryStore): readonly Action[] {
  const ids = store.chosen.value;
  const card = (id: string) => store.byId.value.get(id);
  const now = new Date().toISOString();
  if (store.query.value.view === 'bin')
    return [
      { icon: Undo2, label: 'library_restore', run: () => store.restore(ids) },
      { icon: Trash2, label: 'library_destroy', run: opens(store, 'destroy') },
    ];
  return [
    { icon: Trash, label: 'library_delete', run: () => store.remove(ids) },
    { icon: Tag, label: 'library_tag_chosen', run: opens(store, 'tags') },
    {
      icon: MailOpen,
      label: 'library_mark_read',
      run: () => store.patchMany(ids, { readAt: now }, { readAt: '' }, (id) => !card(id)?.readAt),
    },
    {
      icon: Star,
      label: 'library_star_it',
      run: () => store.patchMany(ids, { starred: true }, { starred: false }, (id) => !card(id)?.starred),
    },
    { icon: Download, label: 'library_export', run: opens(store, 'export') },
  ];
}

/** What can be done with the checked rows. */
export function ChosenActions() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  return (
    <div class="chosen" role="toolbar" aria-label={text('library_chosen_actions')}>
      <span>{text('library_chosen', formatNumber(store.chosen.value.length, language))}</span>
      {actionsIn(store).map(({ icon, label, run }) => (
        <button
          key={label}
          type="button"
          class="button-icon"
          aria-label={text(label)}
          title={text(label)}
          onClick={() => void run()}
        >
          <Icon of={icon} />
        </button>
      ))}
    </div>
  );
}
