import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The model's columns in order, and by signal, read from the room that will use the model. */
export async function featureList() {
  const entry = fileURLToPath(new URL('../../../src/detect/features-by-signal.ts', import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const { featureNames, featuresBySignal } = await import(
    `data:text/javascript,${encodeURIComponent(output[0].code)}`
  );
  return { features: featureNames, bySignal: featuresBySignal };
}
