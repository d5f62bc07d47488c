import { failure, type Result } from '@/article';
import { isStoreError } from './key-value-store';

/** Runs work on the store; a store's error becomes a Failure, everything else is a bug and stays thrown. */
export async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (isStoreError(error)) return failure(error.code, error.message);
    throw error;
  }
}
