import type { PlaceLevel } from '@/article';

/** What a scanner found in one paragraph. Offsets are UTF-16, end exclusive. */
interface FoundBase {
  readonly start: number;
  readonly end: number;
  /** As written, with single spaces. */
  readonly name: string;
}

export interface FoundPerson extends FoundBase {
  readonly kind: 'person';
  /** As written, or blank. */
  readonly role: string;
  /** The body that the role names, or blank. */
  readonly organisation: string;
  /** A word of address, rank or role stands before it, or the name is complete. */
  readonly isSure: boolean;
  /** A rank or word of address that may serve where no role is said. */
  readonly title: string;
}

export interface FoundOrganisation extends FoundBase {
  readonly kind: 'organisation';
  readonly abbreviation: string;
}

export interface FoundPlace extends FoundBase {
  readonly kind: 'place';
  readonly level: PlaceLevel;
  /** The name without its type word. */
  readonly bare: string;
}

/** A run of capitals that the paragraph alone does not explain. */
export interface FoundRun extends FoundBase {
  readonly kind: 'run';
  /** Likely kind by what stands around it. */
  readonly leaning: 'person' | 'organisation' | 'place' | 'other' | 'unknown';
  /** One word that opens a sentence: its capital says nothing. */
  readonly isWeak?: boolean;
}

export type Found = FoundPerson | FoundOrganisation | FoundPlace | FoundRun;

/** A find with the paragraph it stands in. */
export type Placed<T extends Found = Found> = T & { readonly paragraph: number };
