import type { Result } from '@/article';
import type { Settings } from '@/settings';

/** A news host of the shipped list. */
export interface ShippedHost {
  /** Without "www." */
  readonly host: string;
  readonly name: string;
}

export interface Shortcut {
  readonly command: 'popup' | 'reader' | 'save' | 'library';
  /** As the browser writes it, "Alt+Shift+D"; blank where none is set. */
  readonly keys: string;
}

/** What the options page needs of the browser. */
export interface OptionsDeps {
  settings(): Promise<Settings>;
  change(settings: Settings): Promise<Result<null>>;
  /** Calls back after a change made elsewhere; gives the way to stop. */
  subscribe(onChange: () => void): () => void;
  readonly hosts: readonly ShippedHost[];
  detectsEverywhere(): Promise<boolean>;
  /** Asks for, or gives back, the optional permission; answers with what holds afterwards. */
  detectEverywhere(isOn: boolean): Promise<Result<boolean>>;
  /** Asks for access to one site; false where the person declined. */
  requestSite(host: string): Promise<Result<boolean>>;
  /** Gives access to one site back; a wider grant stays. */
  releaseSite(host: string): Promise<Result<boolean>>;
  shortcuts(): Promise<readonly Shortcut[]>;
  openShortcutSettings?(): void;
  openLibrary(): void;
  openWelcome?(): void;
  readonly version: string;
}
