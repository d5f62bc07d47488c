import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { Complaint, main } from './setup/say.mjs';

const usage = 'Usage: npm run --silent batch -- pages|texts IN.jsonl OUT.jsonl [--trace DIR]';

await main(async () => {
  const [mode, manifest, output, ...rest] = process.argv.slice(2);
  if (!['pages', 'texts'].includes(mode) || !manifest || !output) throw new Complaint(usage);
  await ensurePackages();
  const traceAt = rest.indexOf('--trace');
  const options = {
    manifest,
    output,
    chromium: await ensureBrowser('chromium'),
    traceFolder: traceAt < 0 ? undefined : rest[traceAt + 1],
  };
  if (mode === 'pages') await (await import('./batch/pages.mjs')).batchPages(options);
  else await (await import('./batch/texts.mjs')).batchTexts(options);
});
