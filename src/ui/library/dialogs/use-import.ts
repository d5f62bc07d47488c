import { useState } from 'preact/hooks';
import type { Result } from '@/article';
import type { ImportPlan } from '@/library';
import { attempt } from '../../errors/attempt';
import { useLibrary } from '../library-context';

/**
 * An import in its two steps: `read` plans it without writing anything, `take` does what the plan says and then
 * calls back. A file that cannot be planned is a failed `plan`; a failed taking is the problem of the store.
 */
export function useImport(onTaken: () => void) {
  const { store, deps } = useLibrary();
  const [plan, setPlan] = useState<Result<ImportPlan> | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    setBusy(true);
    setPlan(await attempt(async () => deps.planImport(await file.text())));
    setBusy(false);
  }

  async function take({ json, added, updated }: ImportPlan): Promise<void> {
    setBusy(true);
    const isDone = await store.tell(() => deps.importFile({ json, skipBroken: true }), {
      message: 'library_imported',
      count: added + updated,
      undo: deps.undoImport,
    });
    if (isDone) onTaken();
    setBusy(false);
  }

  return { plan, isBusy, read, take };
}
