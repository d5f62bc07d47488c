import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The shipped rooms detect, extract and summarize as one classic script that sets `globalThis.tinSach`. */
export async function engineBundle() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': at('../../src') } },
    build: {
      write: false,
      lib: { entry: at('./engine.ts'), formats: ['iife'], name: 'tinSachBundle' },
      minify: true,
      target: 'es2024',
    },
  });
  return output[0].code;
}
