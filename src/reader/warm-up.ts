import { plainHtml, toFragment } from '@/sanitize';
import { tokensCss } from '@/ui';
import { ownSheet } from './overlay/style-sheets';
import { readerCss } from './style/reader-css';
import { dateLine } from './text/date-line';

/**
 * Does what is slow the first time: parses the styles, readies the sanitiser, loads the platform's date formats. For
 * the moment at which the reader's script arrives, which in the popup's case is before anyone asks to read.
 */
export function warmUp(view: Window & typeof globalThis, language: string): void {
  toFragment(plainHtml('<'), view);
  dateLine('2000-01-01T00:00', language);
  try {
    ownSheet(view, tokensCss + readerCss);
  } catch (refused) {
    void refused; // the reader then takes a style element
  }
}
