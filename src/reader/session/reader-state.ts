import { type Signal, signal } from '@preact/signals';
import type { ErrorCode, Passage, Span, Summary } from '@/article';
import type { Settings } from '@/settings';
import type { PopoverContent } from '../notes/popover-state';
import type { PageCount, ReaderOptions } from '../reader-options';

/** At most one panel is open at a time. */
export type PanelName = 'text' | 'theme' | 'listen' | 'contents' | 'summary' | 'more' | 'help';

export type SaveState =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'undone' }
  | { readonly status: 'saved'; readonly id: string; readonly updated: boolean }
  | { readonly status: 'failed'; readonly code: ErrorCode };

export type SummaryState =
  | { readonly status: 'idle' | 'working' }
  | { readonly status: 'ready'; readonly summary: Summary }
  | { readonly status: 'failed'; readonly code: ErrorCode };

export interface PagesState extends PageCount {
  readonly status: 'idle' | 'loading' | { readonly failed: ErrorCode };
}

export interface ReaderState {
  readonly settings: Signal<Settings>;
  readonly panel: Signal<PanelName | null>;
  readonly save: Signal<SaveState>;
  /** Id of the saved summary, kept after its notice is gone. */
  readonly savedId: Signal<string | null>;
  readonly summary: Signal<SummaryState>;
  /** The summary strip, where the window is wide enough for it. */
  readonly isStripOpen: Signal<boolean>;
  readonly isWide: Signal<boolean>;
  /** Index into the article's images. */
  readonly lightbox: Signal<number | null>;
  /** The span that was last jumped to. */
  readonly lit: Signal<Span | null>;
  /** 0 to 1. */
  readonly progress: Signal<number>;
  /** A short word on what was just done ("Copied"); blank for none. */
  readonly notice: Signal<string>;
  /** What the pointer or the focus is on: a name, a figure, a footnote. */
  readonly popover: Signal<PopoverContent | null>;
  /** The passage that is selected in the text. */
  readonly selection: Signal<Passage | null>;
  /** Pages that the article is spread over; null for one, and once all are shown. */
  readonly pages: Signal<PagesState | null>;
  /** The summary goes on paper too. */
  readonly printsSummary: Signal<boolean>;
  /** Paragraph at which reading was taken up again. */
  readonly resumedAt: Signal<number | null>;
  /** False while a long article is still being set. */
  readonly isWhole: Signal<boolean>;
}

export function createReaderState({ settings, pages }: ReaderOptions): ReaderState {
  return {
    settings: signal(settings),
    panel: signal(null),
    save: signal({ status: 'idle' }),
    savedId: signal(null),
    summary: signal({ status: 'idle' }),
    isStripOpen: signal(true),
    isWide: signal(false),
    lightbox: signal(null),
    lit: signal(null),
    progress: signal(0),
    notice: signal(''),
    popover: signal(null),
    selection: signal(null),
    pages: signal(pages ? { ...pages, status: 'idle' } : null),
    printsSummary: signal(false),
    resumedAt: signal(null),
    isWhole: signal(true),
  };
}
