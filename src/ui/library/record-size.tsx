import { formatBytes } from '../format/numbers';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';

/** What one summary takes of the storage, and its text. */
export function RecordSize({ id }: { readonly id: string }) {
  const text = useText();
  const language = useLanguage();
  const card = useLibrary().store.byId.value.get(id);
  if (!card) return null;
  return (
    <p class="field-note">
      {text(
        'library_size',
        formatBytes(card.recordBytes + card.textBytes, language),
        formatBytes(card.textBytes, language),
      )}
    </p>
  );
}
