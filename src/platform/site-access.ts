import { failure, type Result, success } from '@/article';
import { browser } from './browser';
import { messageOf } from './log';

/** The optional permission that lets the detector run on every site. */
export const everywhere: readonly string[] = ['https://*/*', 'http://*/*'];

export const originsOf = (host: string): string[] => [`https://*.${host}/*`, `http://*.${host}/*`];

async function guarded(work: () => Promise<boolean>): Promise<Result<boolean>> {
  try {
    return success(await work());
  } catch (error) {
    return failure('unexpected', messageOf(error));
  }
}

export const detectsEverywhere = (): Promise<boolean> =>
  browser.permissions.contains({ origins: [...everywhere] });

/** Asks for, or gives back, access to every site; answers with what holds afterwards. */
export const detectEverywhere = (isOn: boolean): Promise<Result<boolean>> =>
  guarded(async () => {
    const change = { origins: [...everywhere] };
    // The request has to be the first thing in the click: an `await` before it would lose the gesture.
    await (isOn ? browser.permissions.request(change) : browser.permissions.remove(change));
    return detectsEverywhere();
  });

/** Asks for access to one site; false where the person declined. */
export const requestSite = (host: string): Promise<Result<boolean>> =>
  guarded(() => browser.permissions.request({ origins: originsOf(host) }));

/** Gives access to one site back; a wider grant stays. */
export const releaseSite = (host: string): Promise<Result<boolean>> =>
  guarded(() => browser.permissions.remove({ origins: originsOf(host) }));
