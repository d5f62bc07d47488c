import type { ReadonlySignal } from '@preact/signals';
import type { Card } from '@/library';

interface BinContext {
  readonly visible: ReadonlySignal<readonly Card[]>;
  /** Id of the open summary. */
  readonly openId: () => string;
  readonly show: (id: string) => void;
  readonly uncheckAll: () => void;
  readonly changes: Record<'remove' | 'restore', (ids: readonly string[]) => Promise<boolean>>;
}

/** The row after the last of those that go, which opens where an open one went. */
function nextOf(visible: readonly Card[], gone: ReadonlySet<string>): string {
  const last = visible.findLastIndex(({ id }) => gone.has(id));
  return visible.slice(last + 1).find(({ id }) => !gone.has(id))?.id ?? '';
}

/** To the bin and back, with the rows checked and opened as a person expects them after it. */
export function createBinActions({ visible, openId, show, uncheckAll, changes }: BinContext) {
  async function remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const gone = new Set(ids);
    const next = nextOf(visible.value, gone);
    if (!(await changes.remove(ids))) return;
    uncheckAll();
    if (gone.has(openId())) show(next);
  }

  async function restore(ids: readonly string[]): Promise<void> {
    if (ids.length > 0 && (await changes.restore(ids))) uncheckAll();
  }
  return { remove, restore };
}
