import { browser } from '../browser';
import { logError } from '../log';
import { serve } from '../serve';
import { openOwnPage } from '../tabs';
import type { BackgroundDeps } from './background-deps';
import { serveExtraSites, syncExtraSites } from './extra-sites';
import { libraryHandlers } from './library-handlers';
import { createMenus, serveMenus } from './menus';
import { serveOmnibox } from './omnibox';
import { pageHandlers } from './page-handlers';
import { createPageWork } from './page-work';
import { prunePositions } from './positions';
import { readerHandlers } from './reader-handlers';
import { isTabCommand, runOnTab } from './run-on-tab';

/**
 * Wires the background. All listeners are added at once, synchronously, so that an event that wakes it is
 * not missed. Nothing that matters stays in memory: it may be stopped between any two lines.
 * The icon of a tab that goes to another page is reset by the browser itself.
 */
export function startBackground(deps: BackgroundDeps): void {
  const work = createPageWork(deps);
  serve({ ...pageHandlers(deps, work), ...readerHandlers(deps), ...libraryHandlers(deps) });
  serveMenus(work);
  serveExtraSites();
  serveOmnibox(deps);
  browser.commands.onCommand.addListener((command, tab) => {
    if (isTabCommand(command)) void runOnTab(work, command, tab);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void setUp(reason === 'install', deps).catch((error: unknown) => logError('set-up', error));
  });
  browser.runtime.onStartup.addListener(() => void tidy(deps));
}

/** Throws out what has been in the bin long enough, and the oldest reading positions. */
async function tidy({ library, store }: BackgroundDeps): Promise<void> {
  await library.tidy();
  await prunePositions(store);
}

async function setUp(isFirstRun: boolean, deps: BackgroundDeps): Promise<void> {
  await createMenus();
  await syncExtraSites();
  await tidy(deps);
  if (isFirstRun) await openOwnPage('welcome.html');
}
