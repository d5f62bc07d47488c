import { signal } from '@preact/signals';
import type { ErrorCode, Result } from '@/article';

/** The problem of the last answer that was taken. */
export function createProblemState() {
  const problem = signal<ErrorCode | null>(null);

  /** The value of an answer; null where it failed, and then its problem shows. */
  function take<T>(answer: Result<T>): T | null {
    problem.value = answer.ok ? null : answer.error.code;
    return answer.ok ? answer.value : null;
  }

  return { problem, take };
}

export type Take = ReturnType<typeof createProblemState>['take'];
