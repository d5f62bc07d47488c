import { CircleQuestionMark, Download, ListFilter, Search } from 'lucide';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { downloadFile } from '../kit/download-file';
import { useLibrary } from './library-context';

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
        onInput={(event) => store.filter({ text: event.currentTarget.value })}
      />
    </search>
  );
}

function ExportButton() {
  const text = useText();
  const { store, deps } = useLibrary();
  const save = () =>
    store.report(async () => {
      const answer = await deps.exportAll();
      if (answer.ok) downloadFile(answer.value);
      return answer;
    });
  return (
    <button type="button" class="button" onClick={() => void save()}>
      <Icon of={Download} />
      <span class="button-label">{text('library_export')}</span>
    </button>
  );
}

/** Name, search, export and help. */
export function LibraryHead() {
  const text = useText();
  const { store } = useLibrary();
  return (
    <header class="library-head">
      <h1>{text('library_title')}</h1>
      <SearchBox />
      <div class="library-tools">
        <button
          type="button"
          class="button filter-toggle"
          aria-expanded={store.isFilterOpen.value}
          aria-controls="library-filters"
          onClick={() => {
            store.isFilterOpen.value = !store.isFilterOpen.value;
          }}
        >
          <Icon of={ListFilter} />
          <span class="button-label">{text('library_filters')}</span>
        </button>
        <ExportButton />
        <button
          type="button"
          class="button-icon"
          aria-label={text('library_keys')}
          aria-keyshortcuts="?"
          onClick={() => {
            store.isHelpOpen.value = true;
          }}
        >
          <Icon of={CircleQuestionMark} />
        </button>
      </div>
    </header>
  );
}
