import * as v from 'valibot';

/** How a message travels; the mark tells ours apart from what else may use the channel. */
export interface Envelope {
  readonly tinSach: string;
  readonly input: readonly unknown[];
}

const envelope = v.object({ tinSach: v.string(), input: v.array(v.unknown()) });

export const wrap = (type: string, input: readonly unknown[]): Envelope => ({ tinSach: type, input });

/** The envelope, or undefined where the message is not one of ours. */
export function unwrap(message: unknown): Envelope | undefined {
  const parsed = v.safeParse(envelope, message);
  return parsed.success ? parsed.output : undefined;
}
