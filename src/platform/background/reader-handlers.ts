import { failure, type Result, success } from '@/article';
import { createQueue, type KeyValueStore } from '@/library';
import type { Handlers, Protocol } from '@/messages';
import { parseSettings, type Settings } from '@/settings';
import { showState } from '../icon';
import { inject } from '../inject';
import type { Sender } from '../serve';
import { settingsIn, settingsKey } from '../stored-settings';
import { openLibraryTab } from '../tabs';
import { tellReaders } from '../tell-readers';
import type { BackgroundDeps } from './background-deps';
import { keepPosition, positionOf } from './positions';
import { saveArticle } from './save-article';

type ReaderHandlers = Pick<Handlers<Protocol, Sender>, Extract<keyof Protocol, `reader.${string}`>>;

/** Runs what needs the sender's tab; the door lets page scripts through only with one. */
const inTab = <T>(
  { tab }: Sender,
  work: (tab: NonNullable<Sender['tab']>) => Promise<Result<T>>,
): Promise<Result<T>> => (tab ? work(tab) : Promise.resolve(failure('unexpected', 'no tab')));

/** A page script has no say in the rules of sites: the stored ones stay. Answers what is stored then. */
async function keepReading(store: KeyValueStore, settings: Settings): Promise<Settings> {
  const { sites } = await settingsIn(store);
  const kept = { ...settings, sites };
  await store.set({ [settingsKey]: kept });
  return kept;
}

/** Handlers of the messages from an open reader; each speaks of the sender's own tab. */
export function readerHandlers(deps: BackgroundDeps): ReaderHandlers {
  const { library, store, summarize } = deps;
  const queue = createQueue();
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
    'reader.saveSettings': async ({ tab }, { settings }) => {
      const kept = await queue(() => keepReading(store, parseSettings(settings)));
      void tellReaders(kept, tab?.id);
      return success(null);
    },
    'reader.typeface': (sender, { typeface }) => inTab(sender, ({ id }) => inject(id, typeface)),
    'reader.position': async (_sender, { url }) => success(await positionOf(store, url)),
    'reader.savePosition': (sender, { url, paragraph }) =>
      inTab(sender, async ({ isPrivate }) => {
        if (!isPrivate) await keepPosition(store, url, paragraph);
        return success(null);
      }),
  };
}
