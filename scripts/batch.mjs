import { batchPages } from './batch/pages.mjs';
import { batchTexts } from './batch/texts.mjs';
import { chromiumPath } from './setup/chromium-path.mjs';

const [mode, manifest, output, ...rest] = process.argv.slice(2);
const traceAt = rest.indexOf('--trace');
const modes = { pages: batchPages, texts: batchTexts };

if (!Object.hasOwn(modes, mode ?? '') || !manifest || !output) {
  console.error('usage: npm run --silent batch -- pages|texts IN.jsonl OUT.jsonl [--trace DIR]');
  process.exit(2);
}
const chromium = chromiumPath();
if (!chromium) {
  console.error('No Chromium found: install the package "chromium" or set CHROME_PATH to its program file.');
  process.exit(1);
}
await modes[mode]({ manifest, output, chromium, traceFolder: traceAt < 0 ? undefined : rest[traceAt + 1] });
