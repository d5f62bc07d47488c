import { failure, normaliseUrl, type Result, success, textHash } from '@/article';
import type { Handlers, Protocol } from '@/messages';
import { showState } from '../icon';
import { inject } from '../inject';
import type { Sender } from '../serve';
import { settingsKey } from '../stored-settings';
import { openLibraryTab } from '../tabs';
import type { BackgroundDeps } from './background-deps';
import { saveArticle } from './save-article';

type ReaderHandlers = Pick<Handlers<Protocol, Sender>, Extract<keyof Protocol, `reader.${string}`>>;

const positionKey = (url: string): string => `position:${textHash(normaliseUrl(url))}`;

/** Runs what needs the sender's tab; the door lets page scripts through only with one. */
const inTab = <T>(
  { tab }: Sender,
  work: (tab: NonNullable<Sender['tab']>) => Promise<Result<T>>,
): Promise<Result<T>> => (tab ? work(tab) : Promise.resolve(failure('unexpected', 'no tab')));

/** Handlers of the messages from an open reader; each speaks of the sender's own tab. */
export function readerHandlers(deps: BackgroundDeps): ReaderHandlers {
  const { library, store, summarize } = deps;
  return {
    'reader.save': (sender, { article }) =>
      inTab(sender, ({ id, isPrivate }) => saveArticle(deps, { tabId: id, isPrivate, article })),
    'reader.summarize': async (_sender, { article }) => success(summarize(article)),
    'reader.savedId': async (_sender, { url }) => success((await library.find(url))?.id ?? null),
    'reader.undoSave': (sender, { id }) =>
      inTab(sender, async (tab) => {
        const undone = await library.undoSave(id);
        if (undone.ok) await showState(tab.id, 'article');
        return undone;
      }),
    'reader.openLibrary': async (_sender, { id }) => {
      await openLibraryTab(id);
      return success(null);
    },
    'reader.settings': async () => success((await store.get([settingsKey]))[settingsKey] ?? null),
    'reader.saveSettings': async (_sender, { settings }) => {
      await store.set({ [settingsKey]: settings });
      return success(null);
    },
    'reader.typeface': (sender, { typeface }) => inTab(sender, ({ id }) => inject(id, typeface)),
    'reader.position': async (_sender, { url }) => {
      const key = positionKey(url);
      const paragraph = (await store.get([key]))[key];
      return success(typeof paragraph === 'number' ? paragraph : null);
    },
    'reader.savePosition': (sender, { url, paragraph }) =>
      inTab(sender, async ({ isPrivate }) => {
        if (!isPrivate) await store.set({ [positionKey(url)]: paragraph });
        return success(null);
      }),
  };
}
