import { failure, type Result, success } from '@/article';
import type { PageCard, SaveOutcome } from '@/messages';
import type { Settings } from '@/settings';
import { showState } from '../icon';
import { askPage, inject, type PageScript } from '../inject';
import { logError } from '../log';
import { settingsIn } from '../stored-settings';
import { getTab } from '../tabs';
import type { BackgroundDeps } from './background-deps';
import { iconOfPage } from './icon-of-page';
import { saveArticle } from './save-article';
import { createSharedWork } from './shared-work';

/** Brings the reader into a page that somebody looks at in the popup, so that a click there shows it at once. */
async function prepareReader({ store }: BackgroundDeps, tabId: number): Promise<void> {
  try {
    await inject(tabId, ...readerScripts(await settingsIn(store)));
  } catch (error) {
    logError('prepare reader', error); // the click brings it all the same
  }
}

async function inspect(deps: BackgroundDeps, tabId: number): Promise<Result<PageCard>> {
  const tab = await getTab(tabId);
  if (!tab.ok) return tab;
  const page = await askPage(tabId, ['tab.inspect']);
  if (!page.ok) return page;
  const { article, detection, needsReader } = page.value;
  if (needsReader && detection.isArticle) void prepareReader(deps, tabId);
  const { paragraphs: _paragraphs, captions: _captions, ...metadata } = article;
  const found = await deps.library.find(article.url);
  const saved = found ? { id: found.id, savedAt: found.savedAt } : null;
  await showState(tabId, iconOfPage(detection.isArticle, saved !== null));
  return success({ tabId, article: metadata, detection, saved, isPrivate: tab.value.isPrivate });
}

async function save(deps: BackgroundDeps, tabId: number): Promise<Result<SaveOutcome>> {
  const tab = await getTab(tabId);
  if (!tab.ok) return tab;
  const { isPrivate } = tab.value;
  if (isPrivate) return failure('private-window');
  await showState(tabId, 'working');
  const page = await askPage(tabId, ['tab.inspect']);
  if (!page.ok) {
    await showState(tabId, 'error');
    return page;
  }
  return saveArticle(deps, { tabId, isPrivate, article: page.value.article });
}

/** What a reader needs in the page: itself, and its typeface, so that its first lines are not set twice. */
function readerScripts({ reading: { typeface } }: Settings): readonly PageScript[] {
  return typeface === 'sans' ? ['reader'] : ['reader', typeface];
}

type ReaderMessage = 'tab.read' | 'tab.open';

async function askReader(
  { store }: BackgroundDeps,
  tabId: number,
  message: ReaderMessage,
): Promise<Result<null>> {
  const settings = await settingsIn(store);
  const scripts = readerScripts(settings);
  const first = await askPage(tabId, [message, settings], scripts);
  if (!first.ok) return first;
  if (!first.value.needsReader) return success(null);
  const injected = await inject(tabId, ...scripts);
  if (!injected.ok) return injected;
  const second = await askPage(tabId, [message, settings]);
  if (!second.ok) return second;
  return second.value.needsReader ? failure('page-needs-reload', 'the reader did not start') : success(null);
}

async function read(deps: BackgroundDeps, tabId: number, message: ReaderMessage): Promise<Result<null>> {
  const opened = await askReader(deps, tabId, message);
  if (!opened.ok) await showState(tabId, 'error');
  return opened;
}

/** What a person can do with the page of a tab, from the popup, the menus or by shortcut. */
export interface PageWork {
  inspect(tabId: number): Promise<Result<PageCard>>;
  /** Opens the reader, or closes it where it is open. */
  read(tabId: number): Promise<Result<null>>;
  /** Opens the reader, once per address of a page: what a person has closed stays closed. */
  open(tabId: number): Promise<Result<null>>;
  save(tabId: number): Promise<Result<SaveOutcome>>;
}

export function createPageWork(deps: BackgroundDeps): PageWork {
  const saving = createSharedWork<Result<SaveOutcome>>();
  const reading = createSharedWork<Result<null>>();
  // A second click while the first still works must not open and close the reader in one go.
  const readOnce = async (tabId: number, message: ReaderMessage): Promise<Result<null>> =>
    reading.isRunning(tabId) ? failure('busy') : reading.run(tabId, () => read(deps, tabId, message));
  return {
    inspect: (tabId) => inspect(deps, tabId),
    read: (tabId) => readOnce(tabId, 'tab.read'),
    open: (tabId) => readOnce(tabId, 'tab.open'),
    // A second click joins the first: one summary, one answer for both.
    save: (tabId) => saving.run(tabId, () => save(deps, tabId)),
  };
}
