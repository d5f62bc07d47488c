import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = [
  'src/**',
  'entrypoints/**',
  'public/**',
  'scripts/build/**',
  'wxt.config.ts',
  'package.json',
  'tsconfig.json',
];

export type Target = 'chrome' | 'firefox';
export const buildFolder = (target: Target): string => join(root, '.output', `${target}-mv3`);

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isFresh(target: Target): boolean {
  const built = changedAt(join(buildFolder(target), 'manifest.json'));
  return globSync(sources, { cwd: root }).every((path) => changedAt(join(root, path)) < built);
}

/** Builds the extension as it ships, for both browsers; what is newer than its sources is left. */
export default function buildExtension(): void {
  for (const target of ['chrome', 'firefox'] as const) {
    if (isFresh(target)) continue;
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    // Vitest says that this is a test, by which packages with a second build for development choose that one.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [wxt, 'build', '-b', target], { cwd: root, stdio: 'pipe', env });
  }
}
