import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { Complaint, main } from './setup/say.mjs';

const usage = 'Usage: npm run fuzz -- [--runs N] [--seed S]';

function numberAfter(args, name, fallback) {
  const at = args.indexOf(name);
  if (at < 0) return fallback;
  const value = Number(args[at + 1]);
  if (!Number.isSafeInteger(value) || value < 1) throw new Complaint(usage);
  return value;
}

/** Hostile pages and inputs in real Chromium; a failure is named with its seed and its smallest input. */
await main(async () => {
  const args = process.argv.slice(2);
  const runs = numberAfter(args, '--runs', 5000);
  const seed = numberAfter(args, '--seed', 1);
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  const { fuzz } = await import('./fuzz/fuzz-run.mjs');
  const { inputs, failures } = await fuzz({ chromium, runs, seed });
  for (const { name, seed: at, path, input, error } of failures)
    console.log(`\nFAILED: ${name}\n  seed ${at}, path ${path}\n  input ${input}\n  ${error}`);
  console.log(`\n${inputs} inputs tried, ${failures.length} failures, seed ${seed}`);
  process.exitCode = failures.length ? 1 : 0;
});
