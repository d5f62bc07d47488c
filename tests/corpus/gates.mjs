import { ensureBrowser } from '../../scripts/setup/browsers.mjs';
import { pageGate } from './page-gate.mjs';

/**
 * Runs every gate and counts its rows `{name, value, floor, ok}`.
 * @param {string} corpus folder of the corpus
 * @param {{raise?: boolean}} options raise: writes the floors up to what was measured
 */
export async function runGates(corpus, { raise = false } = {}) {
  const chromium = await ensureBrowser('chromium');
  const rows = await pageGate({ corpus, chromium, raise });
  const fallen = rows.filter((row) => !row.ok);
  return {
    passed: rows.length - fallen.length,
    failed: fallen.length,
    messages: fallen.map(({ name, value, floor }) => `${name} is ${value}, its floor is ${floor}`),
  };
}
