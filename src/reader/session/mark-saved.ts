import type { Reader } from './reader';

/** Marks the save button where a summary of this address is saved already; the text does not wait for it. */
export async function markSaved({ actions, state }: Reader): Promise<void> {
  const id = await actions.savedId?.();
  if (id && state.save.value.status === 'idle') state.savedId.value = id;
}
