import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { classicScript } from '../batch/engine-bundle.mjs';
import { launchForPages } from '../batch/page-browser.mjs';
import { openPageTab } from '../batch/page-tab.mjs';
import { progressBar } from '../batch/progress.mjs';
import { ensureBrowser } from '../setup/browsers.mjs';

const unknownAddress = 'https://unknown.invalid/';
const tabs = 3;

function htmlOf(file) {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/**
 * Shows each line's page in headless Chromium and calls the script `entry` there; `take(line, answer)` gets
 * the answers, in any order. Pages that fail are left out.
 */
export async function eachPage({ manifest, lines, entry, call, take }) {
  const engine = await classicScript(fileURLToPath(entry));
  const browser = await launchForPages(await ensureBrowser('chromium'));
  const bar = progressBar(lines.length, 'pages');
  let next = 0;
  async function worker() {
    let tab = await openPageTab(browser, engine);
    while (next < lines.length) {
      const line = lines[next++];
      const url = /^https?:/.test(line.url ?? '') && URL.canParse(line.url) ? line.url : unknownAddress;
      try {
        const html = htmlOf(resolve(dirname(manifest), line.file));
        take(line, await tab.run(html, url, call, url));
        bar.step(false);
      } catch (error) {
        console.error(`${line.id}: ${String(error.message).split('\n')[0]}`);
        bar.step(true);
        await tab.close();
        tab = await openPageTab(browser, engine);
      }
    }
  }
  await Promise.all(Array.from({ length: tabs }, worker));
  await browser.close();
  bar.end();
}
