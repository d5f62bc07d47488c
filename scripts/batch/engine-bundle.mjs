import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A TypeScript file with all it imports as one classic script; without `entry`, the shipped rooms detect, extract
 * and summarize, set as `globalThis.tinSach`.
 */
export async function engineBundle(entry = at('./engine.ts')) {
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
