import { signal } from '@preact/signals';
import type { ErrorCode, Result } from '@/article';
import { attempt } from '../../errors/attempt';
import type { ListingState } from './listing-state';
import type { Toast } from './toast';

/** How the last work on records went: its problem, or what it did with a way back. */
export function createReportState(load: ListingState['load']) {
  const problem = signal<ErrorCode | null>(null);
  const toast = signal<Toast | null>(null);

  /** Runs work, shows its problem or reads the library anew. The answer's value, or undefined. */
  async function report<T>(work: () => Promise<Result<T>>): Promise<T | undefined> {
    const answer = await attempt(work);
    problem.value = answer.ok ? null : answer.error.code;
    if (!answer.ok) return undefined;
    await load();
    return answer.value;
  }

  /** The same, and tells of it. */
  async function tell(work: () => Promise<Result<unknown>>, done: Toast): Promise<boolean> {
    const isDone = (await report(work)) !== undefined;
    if (isDone) toast.value = done;
    return isDone;
  }

  async function undo(): Promise<void> {
    const last = toast.value;
    if (last === null) return;
    const answer = await report(last.undo);
    if (answer !== undefined && toast.value === last) toast.value = null;
  }

  return { problem, toast, report, tell, undo };
}

export type ReportState = ReturnType<typeof createReportState>;
