import { X } from 'lucide';
import { IconButton } from '../controls/icon-button';
import { useReader } from '../session/reader-context';
import { SummaryView } from './summary-view';

/** The summary beside the text, where the window has room for both. */
export function SummaryStrip() {
  const { state, text, commands } = useReader();
  if (!state.isWide.value || !state.isStripOpen.value) return null;
  const isSaved = state.savedId.value !== null;
  return (
    <aside class="strip" aria-label={text('reader_summary')}>
      <header>
        <h2>{text('reader_summary')}</h2>
        <button
          type="button"
          class="button"
          disabled={state.save.value.status === 'saving'}
          onClick={() => void commands.save()}
        >
          {text(isSaved ? 'reader_saved' : 'reader_save')}
        </button>
        <IconButton icon={X} label={text('reader_summary_close')} onClick={commands.toggleSummary} />
      </header>
      <SummaryView />
    </aside>
  );
}
