import { join } from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, pinnedNode, root } from './setup/packages.mjs';
import { run } from './setup/run.mjs';
import { main, say } from './setup/say.mjs';

/** The pictures of the store listing, in both languages, at the size that both stores take. */
await main(async () => {
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  say('Building the extension …');
  await run(pinnedNode, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', root], 'The build failed.');
  const { takeListingPictures } = await import('./listing/take-listing-pictures.mjs');
  const folder = join(root, 'out', 'listing');
  const names = await takeListingPictures({
    chromium,
    extension: join(root, '.output', 'chrome-mv3'),
    folder,
  });
  console.log(names.map((name) => join(folder, name)).join('\n'));
});
