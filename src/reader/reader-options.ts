import type { Article, Detection, Result, Summary } from '@/article';
import type { Settings, Typeface } from '@/settings';
import type { Translate } from '@/ui';

/** What the reader needs to know of a finished save. */
export interface SavedRecord {
  readonly id: string;
  /** True where an earlier summary of the same address was updated. */
  readonly updated: boolean;
}

/** A typeface comes split by script, each with the characters that it covers. */
export type FontFaces = readonly FontFace[] | null;

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
  /** Faces of a typeface, at once where they are at hand; null where there are none: the reader does without. */
  readonly loadFont?: (typeface: Typeface) => FontFaces | Promise<FontFaces>;
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
