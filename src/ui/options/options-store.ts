import type { OptionsDeps } from './options-deps';
import { createBrowserState } from './state/browser-state';
import { createProblemState } from './state/problem-state';
import { createSettingsState } from './state/settings-state';
import { createSiteActions } from './state/site-actions';

/** State and actions of the options page. Every change is kept at once. */
export function createOptionsStore(deps: OptionsDeps) {
  const { problem, take } = createProblemState();
  const { load: loadSettings, ...kept } = createSettingsState(deps, take);
  const { load: loadBrowser, ...held } = createBrowserState(deps);

  function start(): () => void {
    void loadSettings();
    void loadBrowser();
    return deps.subscribe(() => void loadSettings());
  }

  return {
    problem,
    ...kept,
    ...held,
    ...createSiteActions({ deps, take, ...kept, ...held }),
    start,
  };
}

export type OptionsStore = ReturnType<typeof createOptionsStore>;
