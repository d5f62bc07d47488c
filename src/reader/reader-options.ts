import type { Article, Detection, Result, Summary } from '@/article';
import type { Settings, Typeface } from '@/settings';
import type { Translate } from '@/ui';

/** What the reader needs to know of a finished save. */
export interface SavedRecord {
  readonly id: string;
  /** True where an earlier summary of the same address was updated. */
  readonly updated: boolean;
}

/** One file of a typeface; fonts come split by script, each with the characters that it covers. */
export interface FontFile {
  readonly data: ArrayBuffer;
  /** As in CSS `unicode-range`. */
  readonly unicodeRange?: string;
  /** As in CSS `font-weight`: "400", or "200 900" for a variable font. */
  readonly weight?: string;
  readonly style?: 'normal' | 'italic';
}

/** What the reader can ask of the world outside it. Optional ones hide their control where they are missing. */
export interface ReaderActions {
  readonly save: (article: Article) => Promise<Result<SavedRecord>>;
  /** Takes back the newest save of the record. */
  readonly undoSave?: (id: string) => Promise<Result<null>>;
  /** Id of the saved summary of this address, null where there is none yet. */
  readonly savedId?: () => Promise<string | null>;
  readonly openSaved: (id: string) => void;
  readonly openLibrary: () => void;
  readonly summarize: (article: Article) => Promise<Result<Summary>>;
  readonly onSettingsChange: (settings: Settings) => void;
  /** Files of a typeface, or null where it is not there: the reader then does without it. */
  readonly loadFont?: (typeface: Typeface) => Promise<readonly FontFile[] | null>;
  /** Number of the paragraph at the top of the window when this article was last left. */
  readonly loadPosition?: (url: string) => Promise<number | null>;
  readonly savePosition?: (url: string, paragraph: number) => void;
  /** The article with all of its pages, where it is spread over several. */
  readonly loadRest?: () => Promise<Result<Article>>;
  readonly onClose: () => void;
}

export interface PageCount {
  /** Page that is shown, from 1. */
  readonly current: number;
  readonly count: number;
}

export interface ReaderOptions {
  readonly document: Document;
  readonly article: Article;
  readonly settings: Settings;
  readonly detection?: Detection;
  /** Set where the article is spread over several pages. */
  readonly pages?: PageCount;
  readonly text: Translate;
  readonly actions: ReaderActions;
  /** What counts as done by a person; by default what the browser says. Tests have nobody to press keys. */
  readonly isTrusted?: (event: Event) => boolean;
}

export interface ReaderHandle {
  /** Leaves the reader; the page is then as it was. Safe to call twice. */
  readonly close: () => void;
  /** Settings that were changed elsewhere, such as in another tab. */
  readonly applySettings: (settings: Settings) => void;
}
