import { formatNumber } from '../../format/numbers';
import { useText } from '../../i18n';
import { Dialog } from '../../kit/dialog';
import { useLanguage } from '../../kit/use-language';
import { useLibrary } from '../library-context';

/** The one thing that cannot be undone is asked about first. */
export function DestroyDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const language = useLanguage();
  const { store, deps } = useLibrary();
  const ids = store.chosen.value;
  async function destroy(): Promise<void> {
    onClose();
    await store.report(() => deps.destroy(ids));
  }
  return (
    <Dialog title={text('library_destroy')} name="small-dialog" onClose={onClose}>
      <p>{text('library_destroy_ask', formatNumber(ids.length, language))}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {text('ui_cancel')}
        </button>
        <button type="button" class="button button-danger" onClick={() => void destroy()}>
          {text('library_destroy')}
        </button>
      </div>
    </Dialog>
  );
}
