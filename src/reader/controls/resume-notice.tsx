import { useReader } from '../session/reader-context';

/** Says that reading goes on where it was left, and offers the start. */
export function ResumeNotice() {
  const { state, text, commands } = useReader();
  if (state.resumedAt.value === null) return null;
  return (
    <div class="toast" role="status" data-shown="true">
      <span>{text('reader_resumed')}</span>
      <button type="button" class="text-button" onClick={commands.showStart}>
        {text('reader_from_start')}
      </button>
    </div>
  );
}
