import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages, root } from './setup/packages.mjs';
import { main, say } from './setup/say.mjs';
import { printReport } from './test/report.mjs';
import { runTool, runVitest } from './test/tools.mjs';

const corpus = join(root, '..', 'shared', 'corpus');

/** Pages and summaries against their floors; needs the corpus that lies beside the project. */
async function corpusGate() {
  if (!existsSync(corpus)) return { skipped: [`the corpus is not there (${corpus})`] };
  const { runGates } = await import('../tests/corpus/gates.mjs');
  return runGates(corpus);
}

async function endToEnd() {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  return runVitest(['e2e']);
}

/** In the order in which they fail fastest. */
const steps = {
  lint: () => runTool('biome', ['ci', '--error-on-warnings', '.']),
  types: async () => {
    const prepared = await runTool('wxt', ['prepare']);
    return prepared.failed ? prepared : runTool('tsc', ['--noEmit']);
  },
  unit: () => runVitest(['pure', 'extension']),
  corpus: corpusGate,
  e2e: endToEnd,
};

await main(async () => {
  await ensurePackages();
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length)
    say(`No step is called ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);
  const results = [];
  for (const [name, step] of Object.entries(steps)) {
    if (chosen.length && !chosen.includes(name)) continue;
    say(`\n── ${name}`);
    const begin = Date.now();
    const result = await step().catch((error) => ({ failed: 1, messages: [error.message] }));
    results.push({
      name,
      passed: 0,
      failed: 0,
      skipped: [],
      messages: [],
      ...result,
      seconds: (Date.now() - begin) / 1000,
    });
  }
  const failed = printReport(results);
  process.exitCode = failed || unknown.length ? 1 : 0;
});
