import { signal } from '@preact/signals';
import { type ErrorCode, type Result, success } from '@/article';
import { type ReadingSettings, type Settings, type SiteRule, withSite } from '@/settings';
import { attempt } from '../errors/attempt';
import type { OptionsDeps, Shortcut } from './options-deps';

/** State and actions of the options page. Every change is kept at once. */
export function createOptionsStore(deps: OptionsDeps) {
  /** Null while loading. */
  const settings = signal<Settings | null>(null);
  const isEverywhere = signal(false);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const problem = signal<ErrorCode | null>(null);
  /** The host for which the person declined access. */
  const declined = signal('');

  function take<T>(answer: Result<T>): T | null {
    problem.value = answer.ok ? null : answer.error.code;
    return answer.ok ? answer.value : null;
  }

  async function load(): Promise<void> {
    const found = take(await attempt(async () => success(await deps.settings())));
    if (found) settings.value = found;
  }

  async function loadRest(): Promise<void> {
    const everywhere = await attempt(async () => success(await deps.detectsEverywhere()));
    const keys = await attempt(async () => success(await deps.shortcuts()));
    isEverywhere.value = everywhere.ok && everywhere.value;
    shortcuts.value = keys.ok ? keys.value : [];
  }

  async function change(part: Partial<Settings>): Promise<void> {
    const before = settings.value;
    if (before === null) return;
    settings.value = { ...before, ...part };
    const answer = await attempt(() => deps.change({ ...before, ...part }));
    take(answer);
    if (!answer.ok) await load().then(() => take(answer));
  }

  function changeReading(part: Partial<ReadingSettings>): void {
    const before = settings.value;
    if (before) void change({ reading: { ...before.reading, ...part } });
  }

  const isShipped = (host: string): boolean => deps.hosts.some((known) => known.host === host);

  /** Opening by itself needs access everywhere; marking comes with the install on hosts of the list. */
  const needsAccess = (host: string, value: SiteRule | null): boolean =>
    value === 'open' || (value === 'mark' && !isShipped(host));

  /** Sets or, with null, takes away the rule of a site, and asks for access or gives it back as it needs. */
  async function rule(host: string, value: SiteRule | null): Promise<void> {
    declined.value = '';
    if (needsAccess(host, value) && !isEverywhere.value) {
      const isGranted = take(await attempt(() => deps.requestSite(host)));
      if (isGranted === false) declined.value = host;
      if (!isGranted) return;
    }
    const before = settings.value;
    if (before === null) return;
    await change({ sites: withSite(before, host, value).sites });
    if (!needsAccess(host, value)) await attempt(() => deps.releaseSite(host));
  }

  async function detectEverywhere(isOn: boolean): Promise<void> {
    const holds = take(await attempt(() => deps.detectEverywhere(isOn)));
    if (holds !== null) isEverywhere.value = holds;
  }

  function start(): () => void {
    void load();
    void loadRest();
    return deps.subscribe(() => void load());
  }

  return {
    settings,
    isEverywhere,
    shortcuts,
    problem,
    declined,
    change,
    changeReading,
    rule,
    detectEverywhere,
    start,
  };
}

export type OptionsStore = ReturnType<typeof createOptionsStore>;
