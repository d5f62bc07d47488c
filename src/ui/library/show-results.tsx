import { formatNumber } from '../format/numbers';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';

/** The way from the filters to the list where they stand in its place; says how many summaries wait there. */
export function ShowResults() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  return (
    <div class="show-results">
      <button type="button" class="button button-primary" onClick={() => store.show('')}>
        {text('library_show_results', formatNumber(store.visible.value.length, language))}
      </button>
    </div>
  );
}
