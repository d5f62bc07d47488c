import { signal } from '@preact/signals';
import { success } from '@/article';
import { attempt } from '../../errors/attempt';
import type { OptionsDeps, Shortcut } from '../options-deps';

/** What the browser keeps rather than the settings: access to all sites, and the keys. */
export function createBrowserState(deps: OptionsDeps) {
  const isEverywhere = signal(false);
  const shortcuts = signal<readonly Shortcut[]>([]);

  async function load(): Promise<void> {
    const everywhere = await attempt(async () => success(await deps.detectsEverywhere()));
    const keys = await attempt(async () => success(await deps.shortcuts()));
    isEverywhere.value = everywhere.ok && everywhere.value;
    shortcuts.value = keys.ok ? keys.value : [];
  }

  return { isEverywhere, shortcuts, load };
}

export type BrowserState = ReturnType<typeof createBrowserState>;
