import type { TagChange } from '@/library';
import type { SavedPatch } from '@/messages';
import type { LibraryDeps } from '../library-deps';
import type { ReportState } from './report-state';

interface ChangeContext extends Readonly<Pick<ReportState, 'toast' | 'report' | 'tell'>> {
  readonly deps: LibraryDeps;
}

type Ids = readonly string[];

/** What changes records: each reports its problem; what is done to many says so, with a way back. */
export function createChangeActions({ deps, toast, report, tell }: ChangeContext) {
  const patch = (ids: Ids, change: SavedPatch) => report(() => deps.patch(ids, change));

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

  return { patch, patchMany, tag };
}
