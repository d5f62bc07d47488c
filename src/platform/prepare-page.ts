import type { MessageKey } from '@/ui';
import { interfaceLanguage, translate } from './i18n';
import { logError } from './log';
import { storedSettings } from './settings-store';
import { onStoredChange } from './storage-changes';
import { settingsKey } from './stored-settings';

/** Own pages wear the theme that is chosen for reading, and follow its changes. */
function followTheme(root: HTMLElement): void {
  const apply = async (): Promise<void> => {
    root.setAttribute('data-theme', (await storedSettings()).reading.theme);
  };
  const applyOrLog = (): void => void apply().catch((error: unknown) => logError('theme', error));
  applyOrLog();
  onStoredChange(settingsKey, applyOrLog);
}

/** Gives an own page its language, title and theme; answers with the element that its app is rendered into. */
export function preparePage(title: MessageKey): Element {
  const { documentElement } = document;
  documentElement.lang = interfaceLanguage();
  document.title = translate(title);
  followTheme(documentElement);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  return root;
}
