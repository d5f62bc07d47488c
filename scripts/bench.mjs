import { writeFileSync } from 'node:fs';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { Complaint, main } from './setup/say.mjs';

const usage = 'Usage: npm run bench -- page [--json FILE] [--pages N]';

await main(async () => {
  const [mode, ...rest] = process.argv.slice(2);
  const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
  if (mode !== 'page') throw new Complaint(usage);
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  const { benchPage } = await import('./bench/page.mjs');
  const result = await benchPage({ chromium, pages: Number(option('--pages') ?? 120) });
  const json = option('--json');
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 1)}\n`);
});
