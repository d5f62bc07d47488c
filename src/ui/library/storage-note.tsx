import { formatBytes, formatNumber } from '../format/numbers';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';

/** Bytes of what lies in the bin: what deleting it for good would give back. */
function BinSize() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const inBin = store.cards.value.filter((card) => card.deletedAt);
  if (inBin.length === 0) return null;
  const bytes = inBin.reduce((sum, card) => sum + card.recordBytes + card.textBytes, 0);
  return (
    <p>{text('library_storage_bin', formatNumber(inBin.length, language), formatBytes(bytes, language))}</p>
  );
}

/** How much is stored, how much more there is room for, and what happens when there is none. */
export function StorageNote() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const use = store.storage.value;
  if (use === null) return null;
  const used = formatBytes(use.usedBytes, language);
  return (
    <details class="storage">
      <summary class="storage-summary">{text('library_storage', used)}</summary>
      <p>
        {use.roomBytes === null
          ? text('library_storage_no_limit')
          : text('library_storage_room', formatBytes(use.roomBytes, language))}
      </p>
      <BinSize />
      <p>{text('library_storage_full')}</p>
      <button type="button" class="button-quiet" onClick={() => store.filter({ sort: 'size', pane: 'list' })}>
        {text('library_storage_largest')}
      </button>
    </details>
  );
}
