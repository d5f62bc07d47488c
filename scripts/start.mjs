import { join } from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, pinnedNode, root } from './setup/packages.mjs';
import { run } from './setup/run.mjs';
import { main, say } from './setup/say.mjs';
import { pageSource } from './start/page-source.mjs';

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await main(async () => {
  const source = pageSource(process.argv.slice(2));
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  say('Building the extension …');
  await run(pinnedNode, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', root], 'The build failed.');
  const setup = { chromium, extension: join(root, '.output', 'chrome-mv3'), source };
  if (hasDisplay()) await (await import('./start/open-browser.mjs')).openBrowser(setup);
  else
    await (await import('./start/walk-headless.mjs')).walkHeadless({
      ...setup,
      folder: join(root, 'out', 'start'),
    });
});
