import type { Result, SavedSummary } from '@/article';
import type {
  Card,
  ExportFile,
  ExportKind,
  ExportWords,
  ImportPlan,
  Listing,
  Searcher,
  Stories,
  StoryFigure,
  TagChange,
  Version,
  VersionChanges,
} from '@/library';
import type { ImportReport, SavedPatch } from '@/messages';

export interface StorageUse {
  readonly usedBytes: number;
  /** What the browser still lets us store, about; null where it does not tell. */
  readonly roomBytes: number | null;
}

export interface ExportRequest {
  readonly kind: ExportKind;
  /** All where undefined. */
  readonly ids?: readonly string[];
  readonly words: ExportWords;
}

/** Where the query is kept: the hash of the page's address, without "#". */
export interface LibraryAddress {
  read(): string;
  write(hash: string): void;
  /** Calls back when somebody else changed the hash; gives the way to stop. */
  subscribe(onChange: () => void): () => void;
}

/** Pure functions of the library room, handed in because ui knows no more than its types. */
export interface LibraryTools {
  edited(saved: SavedSummary): SavedSummary['summary'];
  compareVersions(before: Version, after: Version): VersionChanges;
  groupStories(cards: readonly Card[]): Stories;
  compareStory(records: readonly SavedSummary[]): readonly StoryFigure[];
}

/** What the library page needs of the browser. */
export interface LibraryDeps {
  /** Bin included; `deletedAt` tells. Parts come while records without a card are read. */
  list(onPart: (listing: Listing) => void): Promise<Listing>;
  /** Whole records in the order of their ids; those that are not there are left out. */
  read(ids: readonly string[]): Promise<readonly SavedSummary[]>;
  /** Calls back after any change of the records; gives the way to stop. */
  subscribe(onChange: () => void): () => void;
  readonly search: Searcher;
  /** The saved text, of an earlier version by its hash; null where only the summary was kept. */
  paragraphsOf(id: string, hash?: string): Promise<readonly string[] | null>;
  patch(ids: readonly string[], patch: SavedPatch): Promise<Result<null>>;
  /** Answers with the ids whose tags did change. */
  tag(ids: readonly string[], change: TagChange): Promise<Result<readonly string[]>>;
  /** To the bin. */
  remove(ids: readonly string[]): Promise<Result<null>>;
  restore(ids: readonly string[]): Promise<Result<null>>;
  /** For good, out of the bin. */
  destroy(ids: readonly string[]): Promise<Result<null>>;
  /** What a file would do, before anything is written. */
  planImport(file: string): Promise<Result<ImportPlan>>;
  importFile(file: { readonly json: string; readonly skipBroken: boolean }): Promise<Result<ImportReport>>;
  undoImport(): Promise<Result<number>>;
  exportFile(request: ExportRequest): Promise<Result<ExportFile>>;
  storageUse(): Promise<StorageUse>;
  /** Has the background make what cards are missing. */
  tidy(): Promise<Result<number>>;
  openOriginal(url: string): void;
  readonly address: LibraryAddress;
  readonly tools: LibraryTools;
}
