import { signal } from '@preact/signals';
import { type SiteRule, withSite } from '@/settings';
import { attempt } from '../../errors/attempt';
import type { OptionsDeps } from '../options-deps';
import type { BrowserState } from './browser-state';
import type { Take } from './problem-state';
import type { SettingsState } from './settings-state';

interface SiteContext {
  readonly deps: OptionsDeps;
  readonly take: Take;
  readonly settings: SettingsState['settings'];
  readonly change: SettingsState['change'];
  readonly isEverywhere: BrowserState['isEverywhere'];
}

/** Where the extension acts by itself, with the access that it needs for it. */
export function createSiteActions({ deps, take, settings, change, isEverywhere }: SiteContext) {
  /** The host for which the person declined access. */
  const declined = signal('');

  const isShipped = (host: string): boolean => deps.hosts.some((known) => known.host === host);

  /** Opening by itself needs access everywhere; marking comes with the install on hosts of the list. */
  const needsAccess = (host: string, value: SiteRule | null): boolean =>
    value === 'open' || (value === 'mark' && !isShipped(host));

  async function gainAccess(host: string): Promise<boolean> {
    const isGranted = take(await attempt(() => deps.requestSite(host)));
    if (isGranted === false) declined.value = host;
    return isGranted === true;
  }

  /** Sets or, with null, takes away the rule of a site, and asks for access or gives it back as it needs. */
  async function rule(host: string, value: SiteRule | null): Promise<void> {
    declined.value = '';
    const isNeeded = needsAccess(host, value);
    if (isNeeded && !isEverywhere.value && !(await gainAccess(host))) return;
    const before = settings.value;
    if (before === null) return;
    await change({ sites: withSite(before, host, value).sites });
    if (!isNeeded) await attempt(() => deps.releaseSite(host));
  }

  async function detectEverywhere(isOn: boolean): Promise<void> {
    const holds = take(await attempt(() => deps.detectEverywhere(isOn)));
    if (holds !== null) isEverywhere.value = holds;
  }

  return { declined, rule, detectEverywhere };
}
