import { type ErrorCode, failure, type Result, success } from '@/article';
import type { Input, Output, TabProtocol } from '@/messages';
import { isNoReceiver } from './ask';
import { browser } from './browser';
import { messageOf } from './log';
import { sendToTab } from './send-to-tab';
import { getTab } from './tabs';

/** Scripts that are injected on demand: what reads the page, the reader over it, the reader's typefaces. */
const scripts = {
  engine: '/content-scripts/engine.js',
  reader: '/content-scripts/reader.js',
  serif: '/content-scripts/typeface-serif.js',
  lexend: '/content-scripts/typeface-lexend.js',
  andika: '/content-scripts/typeface-andika.js',
} as const;

/** What browsers say when they refuse to inject; the first that fits decides. */
const refusals: readonly (readonly [RegExp, ErrorCode])[] = [
  [
    /no tab with id|invalid tab id|tab was closed|tab was discarded|frame with id \d+ (?:was|is) removed|no frame with id/i,
    'page-gone',
  ],
  [/showing error page/i, 'page-gone'],
  [
    /chrome(?:-extension)?:\/\/|extensions gallery|cannot be scripted|about:|edge:|moz-extension:/i,
    'page-unsupported',
  ],
];

/** Shops whose pages no extension may touch. */
const shops =
  /^(?:chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** What the address alone tells of a page that could not be injected; blank addresses tell nothing. */
export function problemOfAddress(address: string): ErrorCode | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^(?:https?|file):$/.test(protocol) || shops.test(hostname)) return 'page-unsupported';
  // Firefox shows PDF files in a page of its own that no extension may touch.
  return /\.pdf$/i.test(pathname) ? 'page-not-html' : undefined;
}

async function codeOfRefusal(tabId: number, message: string): Promise<ErrorCode> {
  const known = refusals.find(([pattern]) => pattern.test(message))?.[1];
  if (known) return known;
  const tab = await getTab(tabId);
  if (!tab.ok) return 'page-gone';
  return problemOfAddress(tab.value.url) ?? 'page-no-access';
}

export type PageScript = keyof typeof scripts;

/** Brings scripts into a tab, in the given order; each by a call of its own, so that each is a short task there. */
export async function inject(tabId: number, ...wanted: readonly PageScript[]): Promise<Result<null>> {
  const bring = (script: PageScript) =>
    browser.scripting.executeScript({ target: { tabId }, files: [scripts[script]] });
  try {
    await Promise.all(wanted.map(bring));
    return success(null);
  } catch (error) {
    return failure(await codeOfRefusal(tabId, messageOf(error)), messageOf(error));
  }
}

/** Asks the page script of a tab; injects it first where it is not there yet, and `scripts` on that way. */
export async function askPage<T extends keyof TabProtocol>(
  tabId: number,
  [type, ...input]: readonly [T, ...Input<TabProtocol, T>],
  scripts: readonly PageScript[] = [],
): Promise<Result<Output<TabProtocol, T>>> {
  const first = await sendToTab(tabId, type, ...input);
  if (first.ok || !isNoReceiver(first.error.detail)) return first;
  const injected = await inject(tabId, 'engine', ...scripts);
  if (!injected.ok) return injected;
  const second = await sendToTab(tabId, type, ...input);
  if (second.ok || !isNoReceiver(second.error.detail)) return second;
  // Injected, yet nobody listens: the page went on to another, or an old script stands in the way.
  const tab = await getTab(tabId);
  return tab.ok && !tab.value.isLoading ? failure('page-needs-reload', second.error.detail) : second;
}
