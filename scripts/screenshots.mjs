import { join } from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, pinnedNode, root } from './setup/packages.mjs';
import { run } from './setup/run.mjs';
import { Complaint, main, say } from './setup/say.mjs';

const languages = ['vi', 'en'];

/** The languages asked for; all where none is. */
function chosenLanguages(args) {
  const unknown = args.filter((arg) => !languages.includes(arg));
  if (unknown.length > 0) throw new Complaint('Usage: npm run screenshots [-- vi | en]');
  return args.length > 0 ? args : languages;
}

/** The visual record: every surface in both languages, its themes and widths. */
await main(async () => {
  const asked = chosenLanguages(process.argv.slice(2));
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  say('Building the extension …');
  await run(pinnedNode, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', root], 'The build failed.');
  const { takeScreenshots } = await import('./screenshots/take-screenshots.mjs');
  const folder = join(root, 'out', 'screenshots');
  const built = join(root, '.output', 'chrome-mv3');
  const count = await takeScreenshots({ chromium, extension: built, folder, languages: asked });
  console.log(`${count} pictures in ${folder}`);
});
