import { ensureBrowser } from '../../scripts/setup/browsers.mjs';
import { pageGate } from './page-gate.mjs';
import { seedGate } from './seed-gate.mjs';
import { summaryGate } from './summary-gate.mjs';

/**
 * Runs every gate and counts its rows `{name, value, floor, ok}`.
 * @param {string} corpus folder of the corpus
 * @param {{raise?: boolean}} options raise: writes the floors up to what was measured
 */
export async function runGates(corpus, { raise = false } = {}) {
  const chromium = await ensureBrowser('chromium');
  const options = { corpus, chromium, raise };
  const rows = [];
  for (const gate of [seedGate, pageGate, summaryGate]) rows.push(...(await gate(options)));
  const fallen = rows.filter((row) => !row.ok);
  return {
    passed: rows.length - fallen.length,
    failed: fallen.length,
    messages: fallen.map(({ name, value, floor }) => `${name} is ${value}, its floor is ${floor}`),
  };
}
