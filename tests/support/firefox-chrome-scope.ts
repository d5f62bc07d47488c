import type { Browser } from 'puppeteer-core';

/** What tests do with Firefox's own window, where the toolbar is. */
export interface ChromeScope {
  /** The extension's number for the tab in front. */
  activeTabId(): Promise<number>;
  /** Title text of the toolbar icon over the tab in front. */
  iconTitle(): Promise<string>;
  /** A click on the toolbar icon: opens the popup's panel, and grants activeTab. */
  clickIcon(): Promise<void>;
  openOwn(path: string): Promise<void>;
  /** What the address bar offers of the extension for words typed after its keyword. */
  suggestions(typed: string): Promise<readonly string[]>;
  /** Allows the extension in private windows, as the add-ons page lets a person do; it starts anew with that. */
  allowPrivate(): Promise<void>;
  /** Opens an address in a private window; answers with the extension's number for its tab, once it is loaded. */
  openPrivate(address: string): Promise<number>;
  /** Takes back every host that the manifest names, as the add-ons page lets a person do. */
  revokeHosts(): Promise<void>;
  /** Ends the event page, as Firefox does when it has been idle. */
  stopBackground(): Promise<void>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

const prelude = (id: string): string => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  const { tabTracker } = ExtensionParent.apiManager.global;
  const tab = window.gBrowser.selectedTab;`;

/** Runs code in Firefox's window; needs `--remote-allow-system-access`. */
export async function chromeScope(browser: Browser, id: string): Promise<ChromeScope> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as Tree).contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window');

  const run = async (code: string): Promise<unknown> => {
    const reply = await connection.send('script.evaluate', {
      expression: `(async () => { ${prelude(id)} ${code} })()`,
      target: { context },
      awaitPromise: true,
    });
    const evaluated = reply.result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result?.value;
  };
  return {
    activeTabId: async () => Number(await run('return tabTracker.getId(tab);')),
    iconTitle: async () => String(await run(`return action.action.getProperty(tab, 'title');`)),
    clickIcon: async () =>
      // A panel that is open from the click before would be closed by this one.
      void (await run(`
        for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();
        await action.triggerAction(window);`)),
    stopBackground: async () =>
      void (await run('await extension.terminateBackground({ disableResetIdleForTest: true });')),
    openOwn: async (path) =>
      void (await run(`
        const address = extension.baseURL + ${JSON.stringify(path)};
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        window.gBrowser.selectedTab = window.gBrowser.addTab(address, { triggeringPrincipal });`)),
    suggestions: async (typed) =>
      JSON.parse(
        String(
          await run(`
        window.gURLBar.focus();
        window.gURLBar.search(${JSON.stringify(typed)});
        const { results } = await window.gURLBar.lastQueryContextPromise;
        const ours = results.filter(({ payload }) => payload.keyword === 'tin');
        window.gURLBar.handleRevert();
        return JSON.stringify(ours.map(({ payload }) => payload.title));`),
        ),
      ),
    allowPrivate: async () =>
      void (await run(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const permissions = ['internal:privateBrowsingAllowed'];
        await ExtensionPermissions.add(extension.id, { permissions, origins: [] });
        await (await AddonManager.getAddonByID(extension.id)).reload();`)),
    openPrivate: async (address) =>
      Number(
        await run(`
        const until = async (isDone) => {
          while (!isDone()) await new Promise((resolve) => window.setTimeout(resolve, 50));
        };
        const opened = window.OpenBrowserWindow({ private: true });
        await until(() => opened.gBrowserInit?.delayedStartupFinished);
        const { gBrowser } = opened;
        const address = ${JSON.stringify(address)};
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedBrowser.fixupAndLoadURIString(address, { triggeringPrincipal });
        await until(() => gBrowser.currentURI.spec === address && !gBrowser.webProgress.isLoadingDocument);
        return tabTracker.getId(gBrowser.selectedTab);`),
      ),
    revokeHosts: async () =>
      void (await run(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
        await ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension);`)),
  };
}
