import { errorText, type Translate } from '@/ui';
import { useReader } from '../session/reader-context';
import type { SaveState } from '../session/reader-state';

/** What became of saving, '' where nothing was saved lately. */
function words(save: SaveState, text: Translate): string {
  switch (save.status) {
    case 'idle':
      return '';
    case 'saving':
      return text('reader_saving');
    case 'undone':
      return text('reader_undone');
    case 'saved':
      return text(save.updated ? 'reader_updated' : 'reader_saved');
    case 'failed':
      return errorText(save.code, text);
  }
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
  const notice = state.notice.value;
  const shown = notice || words(save, text);
  return (
    <div class="toast" role="status" data-shown={shown !== ''} data-status={notice ? 'notice' : save.status}>
      {shown !== '' && <span>{shown}</span>}
      {!notice && <Steps save={save} />}
    </div>
  );
}
