import type { Arbitrary } from 'fast-check';

/** What must hold of every input, however hostile. The unit tests try a few, `npm run fuzz` very many. */
export interface Property<T = unknown> {
  readonly name: string;
  /** How much of a fuzz run goes to it; the shares of all properties add up to 100. */
  readonly sharePercent: number;
  readonly arbitrary: Arbitrary<T>;
  /** Throws where it does not hold. */
  readonly check: (input: T) => void | Promise<void>;
}

/** Keeps the input's type between the two fields, and forgets it outside. */
export const property = <T>(definition: Property<T>): Property => definition as Property;

/** Throws a sentence unless the claim holds. */
export function claim(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

/** Throws unless both are equal as JSON, which is all that is ever stored of them. */
export function claimSame(one: unknown, other: unknown, sentence: string): void {
  claim(JSON.stringify(one) === JSON.stringify(other), sentence);
}
