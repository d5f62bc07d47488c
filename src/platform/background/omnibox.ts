import { findCards, type KeyValueStore, list } from '@/library';
import { browser } from '../browser';
import { logError } from '../log';
import { openLibrarySearch, openLibraryTab } from '../tabs';
import type { BackgroundDeps } from './background-deps';

const shown = 6;
/** Marks a suggestion that stands for one summary, apart from words that were typed. */
const openMark = 'tin-sach:';

/** Suggestions are XML in Chrome. */
const plain = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).slice(0, 200);

async function suggestions(store: KeyValueStore, typed: string) {
  const { cards } = await list(store);
  return findCards(cards, typed, shown).map(({ id, title, url, publisher, host }) => ({
    content: openMark + id,
    description: plain([title || url, publisher || host].filter(Boolean).join(' · ')),
  }));
}

/** The address bar's keyword "tin": finds saved summaries, opens one or the search. */
export function serveOmnibox({ store }: BackgroundDeps): void {
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox_hint') });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    browser.omnibox.setDefaultSuggestion({
      description: plain(browser.i18n.getMessage('omnibox_all', [typed])),
    });
    suggestions(store, typed).then(suggest, (error: unknown) => logError('omnibox', error));
  });
  browser.omnibox.onInputEntered.addListener((entered) => {
    const opened = entered.startsWith(openMark)
      ? openLibraryTab(entered.slice(openMark.length))
      : openLibrarySearch(entered);
    opened.catch((error: unknown) => logError('omnibox', error));
  });
}
