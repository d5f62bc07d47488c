import type { Article, Passage, Span } from '@/article';
import type { ReadingSettings } from '@/settings';
import type { Translate } from '@/ui';
import type { Narrator } from '../narration/narrator';
import type { PopoverContent } from '../notes/popover-state';
import type { ReaderActions } from '../reader-options';
import type { Press } from '../text/sentence-at';
import type { PanelName, ReaderState } from './reader-state';

/** What every part of the interface works with. */
export interface Reader {
  readonly view: Window & typeof globalThis;
  readonly article: Article;
  readonly text: Translate;
  /** Language of the interface. */
  readonly language: string;
  readonly state: ReaderState;
  readonly actions: ReaderActions;
  readonly narrator: Narrator;
  readonly commands: ReaderCommands;
}

/** Everything that a control or a key can do. */
export interface ReaderCommands {
  readonly close: () => void;
  /** Closes what lies on top: a picture, a panel; then the reader. */
  readonly goBack: () => void;
  readonly toggle: (panel: PanelName) => void;
  readonly toggleSummary: () => void;
  readonly changeReading: (change: Partial<ReadingSettings>) => void;
  readonly setReaderKeys: (on: boolean) => void;
  readonly stepSize: (steps: number) => void;
  readonly nextTheme: () => void;
  readonly save: () => Promise<void>;
  readonly undoSave: () => Promise<void>;
  readonly summarize: () => Promise<void>;
  /** Scrolls to the words of a span and lights them. */
  readonly showSpan: (span: Span) => void;
  readonly showParagraph: (paragraph: number) => void;
  readonly showStart: () => void;
  readonly openPicture: (index: number) => void;
  /** Pages through the pictures, round and round. */
  readonly stepPicture: (by: number) => void;
  /** Brings all typefaces, so that a choice of them shows each in its own letters. */
  readonly loadTypefaces: () => void;
  readonly copyMarkdown: () => Promise<void>;
  readonly copyCitation: () => Promise<void>;
  /** Copies a passage in quotation marks, with the source under it. */
  readonly copyPassage: (passage: Passage) => Promise<void>;
  /** Copies an address that opens the page at the passage. */
  readonly copyPassageLink: (passage: Passage) => Promise<void>;
  readonly print: (parts: 'article' | 'article-and-summary') => void;
  /** Completes an article that is spread over several pages. */
  readonly loadRest: () => Promise<void>;
  readonly showPopover: (content: PopoverContent) => void;
  readonly hidePopover: () => void;
  readonly setMarkFacts: (on: boolean) => void;
  /** Of reading aloud; heard at once. */
  readonly setSpeed: (speed: number) => void;
  /** `voiceURI` of the voice for texts in this article's language. */
  readonly setVoice: (voice: string) => void;
  readonly setSentenceFocus: (on: boolean) => void;
  /** Brings the sentence at hand into the window, to the first one there where it is elsewhere. */
  readonly showSentence: () => void;
  /** Puts the light out, unless the sentence is being read. */
  readonly hideSentence: () => void;
  /** The next sentence or, with -1, the one before. */
  readonly stepSentence: (by: number) => void;
  /** Makes the sentence that was pressed the one at hand. */
  readonly pickSentence: (press: Press) => void;
  readonly say: (notice: string) => void;
}
