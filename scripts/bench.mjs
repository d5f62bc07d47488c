import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, pinnedNode, root } from './setup/packages.mjs';
import { run } from './setup/run.mjs';
import { Complaint, main } from './setup/say.mjs';

const usage = `Usage: npm run bench -- page [--json FILE] [--pages N]
       npm run bench -- library [--json FILE] [--sizes 1000,10000,30000]`;

async function pageBench(chromium, option) {
  const { benchPage } = await import('./bench/page.mjs');
  return benchPage({ chromium, pages: Number(option('--pages') ?? 120) });
}

async function libraryBench(chromium, option) {
  await run(pinnedNode, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', root], 'The build failed.');
  const { benchLibrary } = await import('./bench/library.mjs');
  const sizes = (option('--sizes') ?? '1000,10000,30000').split(',').map(Number);
  return benchLibrary({ chromium, extension: join(root, '.output', 'chrome-mv3'), sizes });
}

await main(async () => {
  const [mode, ...rest] = process.argv.slice(2);
  const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
  const bench = { page: pageBench, library: libraryBench }[mode];
  if (!bench) throw new Complaint(usage);
  await ensurePackages();
  const result = await bench(await ensureBrowser('chromium'), option);
  const json = option('--json');
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 1)}\n`);
});
