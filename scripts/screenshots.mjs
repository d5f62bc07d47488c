import { join } from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, pinnedNode, root } from './setup/packages.mjs';
import { run } from './setup/run.mjs';
import { main, say } from './setup/say.mjs';

/** The visual record: every surface in both languages, its themes and widths. */
await main(async () => {
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  say('Building the extension …');
  await run(pinnedNode, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', root], 'The build failed.');
  const { takeScreenshots } = await import('./screenshots/take-screenshots.mjs');
  const folder = join(root, 'out', 'screenshots');
  const count = await takeScreenshots({ chromium, extension: join(root, '.output', 'chrome-mv3'), folder });
  console.log(`${count} pictures in ${folder}`);
});
