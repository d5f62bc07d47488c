/** A record or line of a file that cannot be taken in. */
export interface BrokenLine {
  /** From 1, as people count. */
  readonly line: number;
  readonly reason: 'unreadable' | 'no-address';
}

export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  /** Already in the library, as new or newer, or stored in a shape that must not be overwritten. */
  readonly skipped: number;
  readonly broken: readonly BrokenLine[];
}

export interface ImportChoice {
  /** Take in the rest of a file some of whose records are broken; else such a file is refused. */
  readonly skipBroken: boolean;
}
