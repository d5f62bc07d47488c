import type { ArticleMetadata, ArticleText, Detection, Result, SavedSummary, Summary } from '@/article';

/** What the popup shows of a page, before anything is saved. */
export interface PageCard {
  readonly tabId: number;
  readonly article: ArticleMetadata;
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

/** Typefaces that come with the extension; the others are the system's. */
export type ShippedTypeface = 'serif' | 'lexend' | 'andika';

/** The fields that a person may change on a saved summary. */
export type SavedPatch = Partial<Pick<SavedSummary, 'note' | 'userTags' | 'starred' | 'readAt' | 'edits'>>;

export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** What an import did; a file that is broken as a whole changes nothing and fails with 'bad-import'. */
export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  /** Already in the library, as new or newer. */
  readonly skipped: number;
  /** What could not be read, by its place in the file from 1. */
  readonly broken: readonly { readonly line: number; readonly reason: 'unreadable' | 'no-address' }[];
}

/**
 * Messages that the background answers. The map is the contract: a caller cannot invent a reply type.
 * Inputs cross a trust boundary and are checked by the guard of the same name before a handler sees them.
 * 'page.detected' and 'reader.*' come from the page scripts and speak of the sender's own tab; all others
 * are taken from the extension's own pages only.
 */
export interface Protocol {
  /**
   * The detector's verdict, after load and after each in-page navigation. `canonical` is what the page states
   * as its address, not checked; blank where it states none.
   */
  'page.detected': (input: {
    readonly url: string;
    readonly canonical: string;
    readonly isArticle: boolean;
  }) => null;
  'page.inspect': (input: { readonly tabId: number }) => PageCard;
  /** Opens the reader in the tab, or closes it where it is open. */
  'page.read': (input: { readonly tabId: number }) => null;
  'page.save': (input: { readonly tabId: number }) => SaveOutcome;
  /** From the reader's own tab: its article's text as shown. */
  'reader.save': (input: { readonly article: ArticleText }) => SaveOutcome;
  'reader.summarize': (input: { readonly article: ArticleText }) => Summary;
  /** Id of the saved summary of an address; null where there is none. */
  'reader.savedId': (input: { readonly url: string }) => string | null;
  'reader.undoSave': (input: { readonly id: string }) => null;
  /** Opens the library at a record, or its list where `id` is blank. */
  'reader.openLibrary': (input: { readonly id: string }) => null;
  /** The preferences as stored, unchecked; null where none are. Page scripts never read the storage themselves. */
  'reader.saveSettings': (input: { readonly settings: Readonly<Record<string, unknown>> }) => null;
  /** Brings a typeface's script into the sender's page; it leaves the files in the scripts' own world. */
  'reader.typeface': (input: { readonly typeface: ShippedTypeface }) => null;
  /** Where reading stopped in the sender's page: a paragraph number, null where unknown. */
  'reader.position': (input: { readonly url: string }) => number | null;
  'reader.savePosition': (input: { readonly url: string; readonly paragraph: number }) => null;
  /** Opens the library at a record, or its list where `id` is blank. */
  'library.open': (input: { readonly id: string }) => null;
  'library.patch': (input: { readonly ids: readonly string[]; readonly patch: SavedPatch }) => null;
  /** Answers with the ids whose tags did change. */
  'library.tag': (input: { readonly ids: readonly string[] } & TagChange) => readonly string[];
  /** Moves to the bin; `library.restore` takes it back. */
  'library.remove': (input: { readonly ids: readonly string[] }) => null;
  'library.restore': (input: { readonly ids: readonly string[] }) => null;
  /** Deletes what is in the bin for good. */
  'library.destroy': (input: { readonly ids: readonly string[] }) => null;
  /** Takes back the newest save: removes a new record, or brings the version before an update back. */
  'library.undoSave': (input: { readonly id: string }) => null;
  /** A part of a file that is to be imported: files may be larger than a message. Parts come in order. */
  'library.importPart': (input: { readonly transfer: string; readonly part: string }) => null;
  /**
   * Takes the parts of a transfer in as an exported file; it is checked whole before anything is written.
   * 'bad-import' where records are broken that are not to be skipped.
   */
  'library.import': (input: { readonly transfer: string; readonly skipBroken: boolean }) => ImportReport;
  /** Takes the newest import back, but for what was changed since; answers with the number of records. */
  'library.undoImport': () => number;
  /** Makes the cards of records that have none, lifts old records, empties the bin of what is too old. */
  'library.tidy': () => number;
}

/** Messages that the page script answers in its tab. */
export interface TabProtocol {
  'tab.inspect': () => {
    readonly article: ArticleText;
    readonly detection: Detection;
    /** The reader's script is not there yet. */
    readonly needsReader: boolean;
  };
  /**
   * Opens the reader, or closes it where it is open; settings are raw, as everywhere in messages. `needsReader`: inject the reader's script, ask
   * again.
   */
  'tab.read': (settings: unknown) => { readonly needsReader: boolean };
  /** Opens the reader, unless it is open or was opened for this address before. */
  'tab.open': (settings: unknown) => { readonly needsReader: boolean };
  /** The settings were changed in another tab. */
  'tab.settingsChanged': (settings: unknown) => null;
}

export type Input<P, T extends keyof P> = P[T] extends (...input: infer I) => unknown ? I : never;
export type Output<P, T extends keyof P> = P[T] extends (...input: never[]) => infer O ? O : never;
/** Handlers answer with a Result; they throw only for bugs, which the door turns into 'unexpected'. */
export type Handlers<P, Context> = {
  [T in keyof P]: (context: Context, ...input: Input<P, T>) => Promise<Result<Output<P, T>>>;
};
