import type { Signal } from '@preact/signals';
import type { ErrorCode, Result } from '@/article';
import type { TagChange } from '@/library';
import type { SavedPatch } from '@/messages';
import { attempt } from '../../errors/attempt';
import type { LibraryDeps } from '../library-deps';
import type { ListingState } from './listing-state';
import type { Toast } from './toast';

interface ChangeContext {
  readonly deps: LibraryDeps;
  readonly listing: ListingState;
  readonly problem: Signal<ErrorCode | null>;
  readonly toast: Signal<Toast | null>;
}

type Ids = readonly string[];

/** What changes records: each reports its problem, and says what it did with a way back. */
export function createChangeActions({ deps, listing, problem, toast }: ChangeContext) {
  /** Runs work, shows its problem or reads the library anew. The answer's value, or undefined. */
  async function report<T>(work: () => Promise<Result<T>>): Promise<T | undefined> {
    const answer = await attempt(work);
    problem.value = answer.ok ? null : answer.error.code;
    if (!answer.ok) return undefined;
    await listing.load();
    return answer.value;
  }

  /** The same, and tells of it. */
  async function tell(work: () => Promise<Result<unknown>>, done: Toast): Promise<boolean> {
    const isDone = (await report(work)) !== undefined;
    if (isDone) toast.value = done;
    return isDone;
  }

  const patch = (ids: Ids, change: SavedPatch) => report(() => deps.patch(ids, change));

  const remove = (ids: Ids) =>
    tell(() => deps.remove(ids), {
      message: 'library_removed',
      count: ids.length,
      undo: () => deps.restore(ids),
    });

  const restore = (ids: Ids) =>
    tell(() => deps.restore(ids), {
      message: 'library_restored',
      count: ids.length,
      undo: () => deps.remove(ids),
    });

  /** Sets one field on many; undo sets it back on those that had another value. */
  function patchMany(ids: Ids, change: SavedPatch, back: SavedPatch, differs: (id: string) => boolean) {
    const changed = ids.filter(differs);
    return tell(() => deps.patch(changed, change), {
      message: 'library_changed',
      count: changed.length,
      undo: () => deps.patch(changed, back),
    });
  }

  async function tag(ids: Ids, change: TagChange): Promise<void> {
    const changed = await report(() => deps.tag(ids, change));
    if (!changed || changed.length === 0) return;
    const { add, remove: off } = change;
    toast.value = {
      message: 'library_changed',
      count: changed.length,
      undo: () => deps.tag(changed, { add: off, remove: add }),
    };
  }

  async function undo(): Promise<void> {
    const last = toast.value;
    if (last === null) return;
    const answer = await report(last.undo);
    if (answer !== undefined && toast.value === last) toast.value = null;
  }

  return { report, tell, patch, patchMany, remove, restore, tag, undo };
}
