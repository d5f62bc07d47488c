import { success } from '@/article';
import type { Handlers, Protocol } from '@/messages';
import { siteRule } from '@/settings';
import { showState } from '../icon';
import type { Sender } from '../serve';
import { settingsIn } from '../stored-settings';
import type { BackgroundDeps } from './background-deps';
import { iconOfPage } from './icon-of-page';
import type { PageWork } from './page-work';

type PageHandlers = Pick<Handlers<Protocol, Sender>, Extract<keyof Protocol, `page.${string}`>>;

/** Handlers of the messages about a page. */
export function pageHandlers({ library, store }: BackgroundDeps, work: PageWork): PageHandlers {
  return {
    'page.detected': async ({ tab }, { url, canonical, isArticle }) => {
      const rule = siteRule(await settingsIn(store), new URL(url).hostname);
      if (rule === 'nothing') return success(null);
      const saved = (canonical && (await library.find(canonical))) || (await library.find(url));
      if (tab) await showState(tab.id, iconOfPage(isArticle, saved !== undefined));
      if (tab && rule === 'open' && isArticle) await work.open(tab.id);
      return success(null);
    },
    'page.inspect': (_sender, { tabId }) => work.inspect(tabId),
    'page.read': (_sender, { tabId }) => work.read(tabId),
    'page.save': (_sender, { tabId }) => work.save(tabId),
  };
}
