import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The shipped code of the key points, for Node. */
export async function engine() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': at('../../src') } },
    build: { write: false, lib: { entry: at('./key-points-entry.ts'), formats: ['es'] }, target: 'es2024' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
