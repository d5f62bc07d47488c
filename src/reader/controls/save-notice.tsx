import type { MessageKey } from '@/ui';
import { useReader } from '../session/reader-context';
import type { SaveState } from '../session/reader-state';

/** Each error code has a sentence with a next step. */
export const errorKey = (code: string): MessageKey => `error_${code.replaceAll('-', '_')}` as MessageKey;

function words(save: SaveState): MessageKey | null {
  if (save.status === 'saving') return 'reader_saving';
  if (save.status === 'undone') return 'reader_undone';
  if (save.status === 'saved') return save.updated ? 'reader_updated' : 'reader_saved';
  return save.status === 'failed' ? errorKey(save.code) : null;
}

function Steps({ save }: { readonly save: SaveState }) {
  const { text, commands, actions } = useReader();
  if (save.status === 'failed') {
    return <TextButton label={text('reader_retry')} onClick={() => void commands.save()} />;
  }
  if (save.status !== 'saved') return null;
  return (
    <>
      <TextButton label={text('reader_open_saved')} onClick={() => actions.openSaved(save.id)} />
      {actions.undoSave && (
        <TextButton label={text('reader_undo')} onClick={() => void commands.undoSave()} />
      )}
    </>
  );
}

function TextButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="text-button" onClick={onClick}>
      {label}
    </button>
  );
}

/** What became of saving, or of the last small thing that was done. Screen readers hear it. */
export function SaveNotice() {
  const { state, text } = useReader();
  const save = state.save.value;
  const key = words(save);
  const notice = state.notice.value;
  const isShown = key !== null || notice !== '';
  return (
    <div class="toast" role="status" data-shown={isShown} data-status={notice ? 'notice' : save.status}>
      {isShown && <span>{notice || (key && text(key))}</span>}
      {!notice && <Steps save={save} />}
    </div>
  );
}
