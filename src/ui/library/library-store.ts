import { computed, effect, signal } from '@preact/signals';
import { type ErrorCode, type Result, type Span, success } from '@/article';
import type { SavedPatch } from '@/messages';
import { attempt } from '../errors/attempt';
import { publisherFacets, tagFacets, viewCounts } from './facets';
import type { LibraryDeps, LibraryListing, StorageUse } from './library-deps';
import { formatQuery, type LibraryQuery, parseQuery } from './library-query';
import { selectSaved } from './select-saved';
import { warmInIdle } from './warm-in-idle';

/** Rows are drawn in steps of this many, so that ten thousand records open at once. */
const rowStep = 60;

/** What was just done, with the ids that undo takes back. */
export interface Toast {
  readonly kind: 'removed' | 'restored';
  readonly ids: readonly string[];
}

/** State and actions of the library page. */
export function createLibraryStore(deps: LibraryDeps) {
  /** Null while loading. */
  const listing = signal<Result<LibraryListing> | null>(null);
  const query = signal<LibraryQuery>(parseQuery(deps.address.read()));
  const storage = signal<StorageUse | null>(null);
  const checked = signal<ReadonlySet<string>>(new Set());
  const rows = signal(rowStep);
  const toast = signal<Toast | null>(null);
  const problem = signal<ErrorCode | null>(null);
  /** The span whose sentence the drawer shows. */
  const source = signal<Span | null>(null);
  const isHelpOpen = signal(false);
  const isFilterOpen = signal(false);

  const all = computed(() => (listing.value?.ok ? listing.value.value.saved : []));
  const unreadable = computed(() => (listing.value?.ok ? listing.value.value.unreadable : []));
  // Opening another summary must not filter and sort ten thousand of them again.
  const criteria = computed(() => formatQuery({ ...query.value, open: '' }));
  const visible = computed(() => selectSaved(all.value, parseQuery(criteria.value)));
  const counts = computed(() => viewCounts(all.value));
  const publishers = computed(() => publisherFacets(all.value));
  const tags = computed(() => tagFacets(all.value));
  const open = computed(() => all.value.find((saved) => saved.id === query.value.open) ?? null);
  /** The checked rows that still show. */
  const chosen = computed(() => visible.value.flatMap(({ id }) => (checked.value.has(id) ? [id] : [])));

  let newestLoad = 0;

  /** Reads everything anew; an answer that a newer reading has overtaken is dropped. */
  async function load(): Promise<void> {
    const turn = ++newestLoad;
    const [saved, use] = await Promise.all([
      attempt(async () => success(await deps.list())),
      attempt(async () => success(await deps.storageUse())),
    ]);
    if (turn !== newestLoad) return;
    listing.value = saved;
    storage.value = use.ok ? use.value : null;
  }

  function ask(change: Partial<LibraryQuery>): void {
    query.value = { ...query.value, ...change };
    deps.address.write(formatQuery(query.value));
  }

  /** Changes what the list shows; the rows begin again. */
  function filter(change: Partial<LibraryQuery>): void {
    rows.value = rowStep;
    checked.value = new Set();
    ask(change);
  }

  function show(id: string): void {
    source.value = null;
    ask({ open: id });
  }

  async function report<T>(work: () => Promise<Result<T>>): Promise<boolean> {
    const answer = await attempt(work);
    problem.value = answer.ok ? null : answer.error.code;
    if (answer.ok) await load();
    return answer.ok;
  }

  const patch = (id: string, change: SavedPatch): Promise<boolean> => report(() => deps.patch(id, change));

  /** Moves to the bin; the row after the last one opens where an open one went. */
  async function remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const before = visible.value;
    const last = before.findLastIndex(({ id }) => ids.includes(id));
    const next = before.slice(last + 1).find(({ id }) => !ids.includes(id));
    if (!(await report(() => deps.remove(ids)))) return;
    checked.value = new Set();
    toast.value = { kind: 'removed', ids };
    if (ids.includes(query.value.open)) show(next?.id ?? '');
  }

  async function restore(ids: readonly string[]): Promise<void> {
    if (ids.length === 0 || !(await report(() => deps.restore(ids)))) return;
    checked.value = new Set();
    toast.value = { kind: 'restored', ids };
  }

  async function undo(): Promise<void> {
    const last = toast.value;
    if (last === null) return;
    const isBack = await report(() => (last.kind === 'removed' ? deps.restore : deps.remove)(last.ids));
    if (isBack) toast.value = null;
  }

  function toggleChecked(id: string): void {
    const next = new Set(checked.value);
    if (!next.delete(id)) next.add(id);
    checked.value = next;
  }

  /** Loads, and keeps up with the records and the address; gives the way to stop. */
  function start(): () => void {
    void load();
    const stops = [
      effect(() => warmInIdle(all.value)),
      deps.subscribe(() => void load()),
      deps.address.subscribe(() => {
        query.value = parseQuery(deps.address.read());
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  return {
    listing,
    query,
    storage,
    checked,
    rows,
    toast,
    problem,
    source,
    isHelpOpen,
    isFilterOpen,
    all,
    unreadable,
    visible,
    counts,
    publishers,
    tags,
    open,
    chosen,
    load,
    filter,
    show,
    patch,
    remove,
    restore,
    undo,
    report,
    toggleChecked,
    start,
    showMore: () => {
      rows.value += rowStep;
    },
  };
}

export type LibraryStore = ReturnType<typeof createLibraryStore>;
