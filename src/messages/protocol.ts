import type { Article, Detection, Result, SavedSummary, Summary } from '@/article';

/** What the popup shows of a page, before anything is saved. */
export interface PageCard {
  readonly tabId: number;
  readonly article: Article;
  readonly detection: Detection;
  /** Set where this address is in the library already. */
  readonly saved: { readonly id: string; readonly savedAt: string } | null;
  /** Private windows can read but not save. */
  readonly isPrivate: boolean;
}

export interface SaveOutcome {
  readonly id: string;
  /** True where an earlier summary of the same address was updated. */
  readonly updated: boolean;
  readonly summary: Summary;
}

/** The fields that a person may change on a saved summary. */
export type SavedPatch = Partial<Pick<SavedSummary, 'note' | 'userTags' | 'starred' | 'readAt'>>;

/**
 * Messages that the background answers. The map is the contract: a caller cannot invent a reply type.
 * Inputs cross a trust boundary and are checked by the guard of the same name before a handler sees them.
 */
export interface Protocol {
  /** The detector's verdict, after load and after each in-page navigation. */
  'page.detected': (input: { readonly url: string; readonly detection: Detection }) => null;
  'page.inspect': (input: { readonly tabId: number }) => PageCard;
  /** Opens the reader in the tab, or closes it where it is open. */
  'page.read': (input: { readonly tabId: number }) => null;
  'page.save': (input: { readonly tabId: number }) => SaveOutcome;
  /** From the reader's own tab: its article as shown. */
  'reader.save': (input: { readonly article: Article }) => SaveOutcome;
  'reader.summarize': (input: { readonly article: Article }) => Summary;
  'library.open': (input: { readonly id: string }) => null;
  'library.patch': (input: { readonly id: string; readonly patch: SavedPatch }) => null;
  /** Moves to the bin; `library.restore` takes it back. */
  'library.remove': (input: { readonly ids: readonly string[] }) => null;
  'library.restore': (input: { readonly ids: readonly string[] }) => null;
  /** Takes back the newest save: removes a new record, or brings the version before an update back. */
  'library.undoSave': (input: { readonly id: string }) => null;
}

/** Messages that the page script answers in its tab. */
export interface TabProtocol {
  'tab.inspect': () => { readonly article: Article; readonly detection: Detection };
  /** Opens the reader, or closes it where it is open. */
  'tab.read': () => null;
}

export type Input<P, T extends keyof P> = P[T] extends (...input: infer I) => unknown ? I : never;
export type Output<P, T extends keyof P> = P[T] extends (...input: never[]) => infer O ? O : never;
/** Handlers answer with a Result; they throw only for bugs, which the door turns into 'unexpected'. */
export type Handlers<P, Context> = {
  [T in keyof P]: (context: Context, ...input: Input<P, T>) => Promise<Result<Output<P, T>>>;
};
