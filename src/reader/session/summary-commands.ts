import type { ReaderOptions } from '../reader-options';
import type { ReaderCommands } from './reader';
import type { ReaderState } from './reader-state';

type SummaryCommands = Pick<ReaderCommands, 'save' | 'undoSave' | 'summarize'>;

/** Commands that make, save and take back the summary. A second call while one runs does nothing. */
export function summaryCommands(state: ReaderState, { actions, article }: ReaderOptions): SummaryCommands {
  const save = async (): Promise<void> => {
    if (state.save.value.status === 'saving') return;
    state.save.value = { status: 'saving' };
    const saved = await actions.save(article);
    if (saved.ok) state.savedId.value = saved.value.id;
    state.save.value = saved.ok
      ? { status: 'saved', ...saved.value }
      : { status: 'failed', code: saved.error.code };
  };
  const undoSave = async (): Promise<void> => {
    const { value } = state.save;
    if (value.status !== 'saved' || !actions.undoSave) return;
    const undone = await actions.undoSave(value.id);
    if (undone.ok && !value.updated) state.savedId.value = null;
    state.save.value = undone.ok ? { status: 'undone' } : { status: 'failed', code: undone.error.code };
  };
  const summarize = async (): Promise<void> => {
    const { status } = state.summary.value;
    if (status === 'working' || status === 'ready') return;
    state.summary.value = { status: 'working' };
    const made = await actions.summarize(article);
    state.summary.value = made.ok
      ? { status: 'ready', summary: made.value }
      : { status: 'failed', code: made.error.code };
  };
  return { save, undoSave, summarize };
}
