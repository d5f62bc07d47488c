/** What browsers say when a script outlives the extension that injected it. */
const contextGone = /extension context invalidated|dead object|context (?:was )?unloaded/i;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const isContextGone = (error: unknown): boolean => contextGone.test(messageOf(error));

/** The only place that writes to the console. A dead context is no error: silence. */
export function logError(where: string, error: unknown): void {
  if (!isContextGone(error)) console.error(`[tin-sach] ${where}:`, error);
}
