import type { IconNode } from 'lucide';
import { ChartColumn, CircleQuestionMark, Download, Search, Upload } from 'lucide';
import { type MessageKey, useText } from '../i18n';
import { Icon } from '../icon';
import { FilterToggle } from './filter-toggle';
import { useLibrary } from './library-context';
import type { DialogName } from './library-store';

function SearchBox() {
  const text = useText();
  const { store } = useLibrary();
  return (
    <search class="search-box">
      <Icon of={Search} />
      <input
        type="search"
        id="library-search"
        aria-label={text('library_search')}
        aria-keyshortcuts="/"
        placeholder={text('library_search')}
        value={store.query.value.text}
        onInput={(event) => store.filter({ text: event.currentTarget.value, pane: 'list' })}
      />
    </search>
  );
}

interface OpenButtonProps {
  readonly dialog: DialogName;
  readonly icon: IconNode;
  readonly label: MessageKey;
}

function OpenButton({ dialog, icon, label }: OpenButtonProps) {
  const text = useText();
  const { store } = useLibrary();
  return (
    <button
      type="button"
      class="button"
      title={text(label)}
      onClick={() => {
        store.dialog.value = dialog;
      }}
    >
      <Icon of={icon} />
      <span class="button-label">{text(label)}</span>
    </button>
  );
}

function OverviewToggle() {
  const text = useText();
  const { store } = useLibrary();
  const isOn = store.pane.value === 'overview';
  return (
    <button
      type="button"
      class="button"
      aria-pressed={isOn}
      title={text('library_overview')}
      onClick={() => store.filter({ pane: isOn ? 'list' : 'overview' })}
    >
      <Icon of={ChartColumn} />
      <span class="button-label">{text('library_overview')}</span>
    </button>
  );
}

/** Name, search, overview, import, export and help. */
export function LibraryHead() {
  const text = useText();
  const { store } = useLibrary();
  return (
    <header class="library-head">
      <h1>{text('library_title')}</h1>
      <SearchBox />
      <div class="library-tools">
        <FilterToggle />
        <OverviewToggle />
        <OpenButton dialog="import" icon={Upload} label="library_import" />
        <OpenButton dialog="export" icon={Download} label="library_export" />
        <button
          type="button"
          class="button-icon"
          aria-label={text('library_keys')}
          title={text('library_keys')}
          aria-keyshortcuts="?"
          onClick={() => {
            store.dialog.value = 'help';
          }}
        >
          <Icon of={CircleQuestionMark} />
        </button>
      </div>
    </header>
  );
}
