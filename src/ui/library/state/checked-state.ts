import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Card } from '@/library';

/** The rows that were checked for what is done to many at once. */
export function createCheckedState(visible: ReadonlySignal<readonly Card[]>) {
  const checked = signal<ReadonlySet<string>>(new Set());
  /** The checked rows that still show. */
  const chosen = computed(() => visible.value.flatMap(({ id }) => (checked.value.has(id) ? [id] : [])));

  function toggleChecked(id: string): void {
    const next = new Set(checked.value);
    if (!next.delete(id)) next.add(id);
    checked.value = next;
  }

  /** Checks all that the query finds, drawn or not; or none, where all are. */
  function toggleAll(): void {
    const isAll = chosen.value.length === visible.value.length;
    checked.value = new Set(isAll ? [] : visible.value.map(({ id }) => id));
  }

  function uncheckAll(): void {
    // Another empty set would draw every row anew.
    if (checked.value.size > 0) checked.value = new Set();
  }
  return { checked, chosen, toggleChecked, toggleAll, uncheckAll };
}
