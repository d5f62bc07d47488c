import type { SafeHtml } from '@/article';

/** What lies over the text, at the words that it speaks of. */
export interface PopoverContent {
  /** The words: a name, a figure, the number of a footnote. */
  readonly anchor: HTMLElement;
  readonly kind: 'fact' | 'note';
  /** Lines of plain text of a fact. */
  readonly lines: readonly string[];
  /** Text of a footnote. */
  readonly html: SafeHtml | null;
}
