import type { MessageKey } from '@/ui';
import { interfaceLanguage, translate } from './i18n';

/** Gives an own page its language and title; answers with the element that its app is rendered into. */
export function preparePage(title: MessageKey): Element {
  document.documentElement.lang = interfaceLanguage();
  document.title = translate(title);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  return root;
}
