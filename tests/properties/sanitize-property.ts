import type { SafeHtml } from '@/article';
import { sanitizeInline, sanitizeTable, toFragment } from '@/sanitize';
import { claimClean } from './clean-html';
import { markup } from './html-page';
import { claim, property } from './property';

function htmlOf(fragment: DocumentFragment): string {
  const holder = document.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

/** Markup that changes its meaning when it is parsed again (mutation XSS) has to be clean after that too. */
function checkMarkup(html: string): void {
  for (const sanitize of [sanitizeInline, sanitizeTable]) {
    const once = sanitize(html, window);
    claimClean(once);
    const again = sanitize(once, window);
    claimClean(again);
    const shown = htmlOf(toFragment(once, window)).replaceAll(' rel="noopener noreferrer"', '');
    claimClean(shown);
    claimClean(htmlOf(toFragment(html as SafeHtml, window)).replaceAll(' rel="noopener noreferrer"', ''));
    claim(sanitize(again, window) === again, 'sanitising does not settle');
  }
}

export const sanitizeProperty = property({
  name: 'markup comes out clean, and stays clean when it is parsed again',
  sharePercent: 15,
  arbitrary: markup,
  check: checkMarkup,
});
