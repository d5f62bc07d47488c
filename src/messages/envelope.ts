/** How a message travels; the mark tells ours apart from what else may use the channel. */
export interface Envelope {
  readonly tinSach: string;
  readonly input: readonly unknown[];
}

export const wrap = (type: string, input: readonly unknown[]): Envelope => ({ tinSach: type, input });

/** The envelope, or undefined where the message is not one of ours. */
export function unwrap(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { tinSach, input }: { tinSach?: unknown; input?: unknown } = message;
  return typeof tinSach === 'string' && Array.isArray(input) ? { tinSach, input } : undefined;
}
