import { failure, type Result } from '@/article';

/** Awaits a dependency's answer; what it throws becomes a failure, so that no view hangs on a broken promise. */
export async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return failure('unexpected', String(error));
  }
}
