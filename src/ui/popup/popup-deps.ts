import type { Result, SavedSummary } from '@/article';
import type { PageCard, SaveOutcome } from '@/messages';

/** What the popup needs of the browser. Everything that can fail answers with a Result. */
export interface PopupDeps {
  /** The page of the active tab. */
  inspect(): Promise<Result<PageCard>>;
  /** Opens the reader in the active tab. */
  read(): Promise<Result<null>>;
  save(): Promise<Result<SaveOutcome>>;
  undoSave(id: string): Promise<Result<null>>;
  /** Shows one summary in the library. */
  openSaved(id: string): void;
  openLibrary(): void;
  openOptions(): void;
  /** The five latest saved, newest first. */
  latest(): Promise<readonly SavedSummary[]>;
  openShortcutSettings?(): void;
  /** Closes the popup once the reader is open. */
  close?(): void;
}
