import type { Result, SavedSummary } from '@/article';
import type { SavedPatch } from '@/messages';

export interface LibraryListing {
  /** Bin included; `deletedAt` tells. */
  readonly saved: readonly SavedSummary[];
  /** Records that no guard could read; they are kept and exported raw. */
  readonly unreadable: readonly { readonly key: string }[];
}

export interface StorageUse {
  readonly usedBytes: number;
  /** Null where the browser sets no limit. */
  readonly quotaBytes: number | null;
}

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Where the query is kept: the hash of the page's address, without "#". */
export interface LibraryAddress {
  read(): string;
  write(hash: string): void;
  /** Calls back when somebody else changed the hash; gives the way to stop. */
  subscribe(onChange: () => void): () => void;
}

/** What the library page needs of the browser. */
export interface LibraryDeps {
  list(): Promise<LibraryListing>;
  /** Calls back after any change of the records; gives the way to stop. */
  subscribe(onChange: () => void): () => void;
  /** The saved text; null where only the summary was kept. */
  paragraphsOf(id: string): Promise<readonly string[] | null>;
  patch(id: string, patch: SavedPatch): Promise<Result<null>>;
  /** To the bin. */
  remove(ids: readonly string[]): Promise<Result<null>>;
  restore(ids: readonly string[]): Promise<Result<null>>;
  openOriginal(url: string): void;
  exportAll(): Promise<Result<ExportFile>>;
  storageUse(): Promise<StorageUse>;
  readonly address: LibraryAddress;
}
