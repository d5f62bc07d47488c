import { signal } from '@preact/signals';
import { success } from '@/article';
import type { ReadingSettings, Settings } from '@/settings';
import { attempt } from '../../errors/attempt';
import type { OptionsDeps } from '../options-deps';
import type { Take } from './problem-state';

/** The settings. A change shows at once; where it cannot be kept, what is kept shows again. */
export function createSettingsState(deps: OptionsDeps, take: Take) {
  /** Null while loading. */
  const settings = signal<Settings | null>(null);

  async function load(): Promise<void> {
    const found = take(await attempt(async () => success(await deps.settings())));
    if (found) settings.value = found;
  }

  async function change(part: Partial<Settings>): Promise<void> {
    const before = settings.value;
    if (before === null) return;
    settings.value = { ...before, ...part };
    const answer = await attempt(() => deps.change({ ...before, ...part }));
    take(answer);
    // Loading clears the problem, which must still show.
    if (!answer.ok) await load().then(() => take(answer));
  }

  function changeReading(part: Partial<ReadingSettings>): void {
    const before = settings.value;
    if (before) void change({ reading: { ...before.reading, ...part } });
  }

  return { settings, load, change, changeReading };
}

export type SettingsState = ReturnType<typeof createSettingsState>;
