import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** One TypeScript entry and all that it imports as a minified classic script. */
export async function classicScript(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': at('../../src') } },
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'tinSachBundle' },
      minify: true,
      target: 'es2024',
    },
  });
  return output[0].code;
}

/** Sets `globalThis.tinSachPage`: the shipped rooms detect and extract. */
export const pageEngine = () => classicScript(at('./page-engine.ts'));

/** Sets `globalThis.tinSachSummary` and `tinSachSummaryOfText`: the shipped room summarize. */
export const summaryEngine = () => classicScript(at('./summary-engine.ts'));
