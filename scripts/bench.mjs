import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, pinnedNode, root } from './setup/packages.mjs';
import { run } from './setup/run.mjs';
import { Complaint, main, say } from './setup/say.mjs';

const usage = 'Usage: npm run bench -- page [--json FILE] [--pages N]';

await main(async () => {
  const [mode, ...rest] = process.argv.slice(2);
  const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
  if (mode !== 'page') throw new Complaint(usage);
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  say('Building the extension …');
  await run(pinnedNode, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', root], 'The build failed.');
  const { benchPage } = await import('./bench/page.mjs');
  const result = await benchPage({
    chromium,
    pages: Number(option('--pages') ?? 120),
    built: join(root, '.output', 'chrome-mv3'),
    folder: join(root, 'out', 'bench'),
  });
  const json = option('--json');
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 1)}\n`);
});
