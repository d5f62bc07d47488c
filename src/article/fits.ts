import { type GenericSchema, safeParse } from 'valibot';

/** Does a value fit its guard? The value itself is kept, with fields that the guard does not know. */
export const fits = <T>(guard: GenericSchema<unknown, T>, raw: unknown): raw is T =>
  safeParse(guard, raw, { abortEarly: true }).success;
