import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LibraryDeps } from './library-deps';
import type { LibraryStore } from './library-store';

interface LibraryKeys {
  readonly store: LibraryStore;
  readonly deps: LibraryDeps;
  readonly root: RefObject<HTMLElement | null>;
}

/** Keys are for the page, not for somebody who types or for a dialog that is open. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest('input:not([type="checkbox"]), textarea, select, dialog') != null;
}

function focusRow(root: HTMLElement | null, id: string): void {
  const row = root?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

function move({ store, root }: LibraryKeys, step: 1 | -1): void {
  const visible = store.visible.value;
  const at = visible.findIndex(({ id }) => id === store.query.value.open);
  const next = visible[at < 0 ? 0 : Math.min(visible.length - 1, Math.max(0, at + step))];
  if (!next) return;
  if (at + step >= store.rows.value) store.showMore();
  store.show(next.id);
  // The row may be drawn only now.
  requestAnimationFrame(() => focusRow(root.current, next.id));
}

/** Out of the filters where they are open, else out of what is open, back to its row. */
function goBack({ store, root }: LibraryKeys): void {
  if (store.isFilterOpen.value) {
    store.isFilterOpen.value = false;
    return;
  }
  const id = store.openCard.value?.id;
  if (id === undefined) return;
  store.show('');
  requestAnimationFrame(() => focusRow(root.current, id));
}

/** To the bin, or in the bin back from it; the focus goes to what is open then. */
async function removeOrRestore({ store, root }: LibraryKeys, ids: readonly string[]): Promise<void> {
  await (store.query.value.view === 'bin' ? store.restore(ids) : store.remove(ids));
  focusRow(root.current, store.query.value.open);
}

function actions(keys: LibraryKeys): Record<string, () => void> {
  const { store, deps, root } = keys;
  const open = store.openCard.value;
  const chosen = store.chosen.value.length > 0 ? store.chosen.value : open ? [open.id] : [];
  return {
    j: () => move(keys, 1),
    k: () => move(keys, -1),
    x: () => open && store.toggleChecked(open.id),
    '#': () => void removeOrRestore(keys, chosen),
    '*': () => store.toggleAll(),
    z: () => void store.undo(),
    e: () => open && void store.patch([open.id], { readAt: open.readAt ? '' : new Date().toISOString() }),
    s: () => open && void store.patch([open.id], { starred: !open.starred }),
    o: () => open && deps.openOriginal(open.url),
    '/': () => root.current?.querySelector<HTMLElement>('#library-search')?.focus(),
    '?': () => {
      store.dialog.value = 'help';
    },
    Escape: () => goBack(keys),
  };
}

/** The keyboard of mail programs: j/k, x, #, e, s, /, ?. */
export function useLibraryKeys(keys: LibraryKeys): void {
  const { store } = keys;
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape' && event.target instanceof HTMLInputElement) event.target.blur();
      if (isElsewhere(event)) return;
      const action = actions(keys)[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}
