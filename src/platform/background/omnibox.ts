import { type Card, findCards, type KeyValueStore, list } from '@/library';
import { browser } from '../browser';
import { logError } from '../log';
import { openLibrarySearch, openLibraryTab } from '../tabs';
import type { BackgroundDeps } from './background-deps';

const shown = 6;
/** Marks a suggestion that stands for one summary, apart from words that were typed. */
const openMark = 'tin-sach:';

const shownCharacters = 200;

const asXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A suggestion is XML in Chrome, and in Firefox just what is shown. */
function plain(text: string): string {
  const shown = text.slice(0, shownCharacters);
  return import.meta.env.FIREFOX ? shown : asXml(shown);
}

const suggestions = (cards: readonly Card[], typed: string) =>
  findCards(cards, typed, shown).map(({ id, title, url, publisher, host }) => ({
    content: openMark + id,
    description: plain([title || url, publisher || host].filter(Boolean).join(' · ')),
  }));

/** The cards, read once for all that is typed in one go: ten thousand of them are ten megabytes. */
function createTypedCards(store: KeyValueStore) {
  let reading: Promise<readonly Card[]> | undefined;
  return {
    read: (): Promise<readonly Card[]> => {
      reading ??= list(store).then(({ cards }) => cards);
      return reading;
    },
    forget: (): void => {
      reading = undefined;
    },
  };
}

/** The address bar's keyword "tin": finds saved summaries, opens one or the search. */
export function serveOmnibox({ store }: BackgroundDeps): void {
  const cards = createTypedCards(store);
  browser.omnibox.onInputStarted.addListener(cards.forget);
  browser.omnibox.onInputCancelled.addListener(cards.forget);
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox_hint') });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    browser.omnibox.setDefaultSuggestion({
      description: plain(browser.i18n.getMessage('omnibox_all', [typed])),
    });
    cards.read().then(
      (all) => suggest(suggestions(all, typed)),
      (error: unknown) => {
        cards.forget();
        logError('omnibox', error);
      },
    );
  });
  browser.omnibox.onInputEntered.addListener((entered) => {
    cards.forget();
    const opened = entered.startsWith(openMark)
      ? openLibraryTab(entered.slice(openMark.length))
      : openLibrarySearch(entered);
    opened.catch((error: unknown) => logError('omnibox', error));
  });
}
