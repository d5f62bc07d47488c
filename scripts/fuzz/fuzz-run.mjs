import { fileURLToPath } from 'node:url';
import { classicScript } from '../batch/engine-bundle.mjs';
import { launchForPages } from '../batch/page-browser.mjs';
import { progressBar } from '../batch/progress.mjs';
import { say } from '../setup/say.mjs';

/** Inputs per call: small enough that a hang is found where it is. */
const chunk = 200;
/** Longest that a call may take: 2 s a page at the very most would be much more; a hang never ends. */
const patienceMs = 120_000;

function withPatience(work, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} hangs`)), patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A tab with the properties in a world of their own, as the extension's scripts run. */
async function openFuzzTab(browser, script) {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'tin-sach',
  });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(script);
  return evaluate;
}

/** The calls of one run: each property's share in chunks, every chunk with a seed of its own. */
function callsOf({ shares, runs, seed }) {
  let next = seed;
  return shares.flatMap((share, index) => {
    const total = Math.ceil((runs * share) / 100);
    return Array.from({ length: Math.ceil(total / chunk) }, (_, at) => ({
      index,
      seed: next++,
      count: Math.min(chunk, total - at * chunk),
    }));
  });
}

/**
 * Tries every property in real Chromium, on inputs that follow from the seed.
 * @returns {Promise<{inputs: number, failures: object[]}>}
 */
export async function fuzz({ chromium, runs, seed }) {
  const script = await classicScript(fileURLToPath(new URL('./engine.ts', import.meta.url)));
  const browser = await launchForPages(chromium);
  let tab = await openFuzzTab(browser, script);
  const { names, shares } = await tab('({ names: tinSachFuzz.names, shares: tinSachFuzz.shares })');
  const calls = callsOf({ shares, runs, seed });
  const bar = progressBar(calls.length, 'calls');
  const failures = [];
  let inputs = 0;
  for (const call of calls) {
    const work = tab(`tinSachFuzz.run(${call.index}, ${call.seed}, ${call.count})`);
    const reply = await withPatience(work, `${names[call.index]}, seed ${call.seed}`).catch((error) => ({
      runs: 0,
      failed: true,
      seed: call.seed,
      error: error.message,
    }));
    inputs += reply.runs;
    if (reply.failed) {
      failures.push({ name: names[call.index], ...reply });
      say(
        `${names[call.index]}: ${reply.error?.split('\n')[0]} (seed ${reply.seed}, ${reply.input?.slice(0, 300)})`,
      );
      tab = await openFuzzTab(browser, script); // the old one may be busy for ever
    }
    bar.step(reply.failed);
  }
  bar.end();
  await browser.close();
  return { inputs, failures };
}
