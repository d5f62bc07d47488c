import type { SafeHtml } from '@/article';
import { sanitizeInline, toFragment } from '@/sanitize';
import { claimClean } from './clean-html';
import { markup } from './html-page';
import { claim, property } from './property';

function htmlOf(fragment: DocumentFragment): string {
  const holder = document.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

/** What a reader shows of a string, which may hold a table. */
const shownOf = (html: string): string =>
  htmlOf(toFragment(html as SafeHtml, window)).replaceAll(' rel="noopener noreferrer"', '');

/** Markup that changes its meaning when it is parsed again (mutation XSS) has to be clean after that too. */
function checkMarkup(html: string): void {
  for (const sanitize of [sanitizeInline, shownOf]) {
    const once = sanitize(html, window);
    claimClean(once);
    const again = sanitize(once, window);
    claimClean(again);
    claimClean(shownOf(once));
    claim(sanitize(again, window) === again, 'sanitising does not settle');
  }
}

export const sanitizeProperty = property({
  name: 'markup comes out clean, and stays clean when it is parsed again',
  sharePercent: 15,
  arbitrary: markup,
  check: checkMarkup,
});
