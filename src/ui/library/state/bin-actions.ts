import type { ReadonlySignal } from '@preact/signals';
import type { Card } from '@/library';
import type { LibraryDeps } from '../library-deps';
import type { ReportState } from './report-state';

interface BinContext {
  readonly deps: LibraryDeps;
  readonly tell: ReportState['tell'];
  readonly visible: ReadonlySignal<readonly Card[]>;
  /** Id of the open summary. */
  readonly openId: ReadonlySignal<string>;
  readonly show: (id: string) => void;
  readonly uncheckAll: () => void;
}

/** The row after the last of those that go, which opens where an open one went. */
function nextOf(visible: readonly Card[], gone: ReadonlySet<string>): string {
  const last = visible.findLastIndex(({ id }) => gone.has(id));
  return visible.slice(last + 1).find(({ id }) => !gone.has(id))?.id ?? '';
}

/** To the bin and back, with the rows checked and opened as a person expects them after it. */
export function createBinActions({ deps, tell, visible, openId, show, uncheckAll }: BinContext) {
  async function remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const gone = new Set(ids);
    const next = nextOf(visible.value, gone);
    const isDone = await tell(() => deps.remove(ids), {
      message: 'library_removed',
      count: ids.length,
      undo: () => deps.restore(ids),
    });
    if (!isDone) return;
    uncheckAll();
    if (gone.has(openId.value)) show(next);
  }

  async function restore(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const isDone = await tell(() => deps.restore(ids), {
      message: 'library_restored',
      count: ids.length,
      undo: () => deps.remove(ids),
    });
    if (isDone) uncheckAll();
  }
  return { remove, restore };
}
