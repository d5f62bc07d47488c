import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isExecutable } from './browser-paths.mjs';
import { run } from './run.mjs';
import { Complaint, say } from './say.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Node that the lock file pins; the newest tools need a newer one than many systems have. */
export const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const versionsIn = (lockFile) => {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return Object.entries(packages).filter(([path, { optional }]) => path && !optional);
};

/** True where node_modules holds what package-lock.json asks for. */
function areInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !isExecutable(pinnedNode)) return false;
  const have = new Map(versionsIn(installed));
  return versionsIn(join(root, 'package-lock.json')).every(
    ([path, { version }]) => have.get(path)?.version === version,
  );
}

/** Compiler options that WXT writes and ours build on: without them nothing can be bundled. */
const preparedOptions = join(root, '.wxt', 'tsconfig.json');

async function prepare() {
  if (existsSync(preparedOptions)) return;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  await run(process.execPath, [wxt, 'prepare', root], 'WXT could not prepare the project.');
}

/** Installs the packages where they are missing or old, then goes on in the pinned Node, the project prepared. */
export async function ensurePackages() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Complaint(`Node ${process.versions.node} is too old: install Node 20 or newer.`);
  }
  if (!areInstalled()) {
    say('Installing packages (once, about half a minute) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    await run(
      npm,
      ['ci', '--no-fund', '--no-audit', '--prefix', root],
      'npm ci failed; check the network and try again.',
    );
  }
  if (!isExecutable(pinnedNode)) {
    throw new Complaint(
      'The package "node" has no program: run "npm rebuild node" (its install script must be allowed).',
    );
  }
  if (process.version !== pinnedVersion()) continueInPinnedNode();
  await prepare();
}

const pinnedVersion = () =>
  `v${JSON.parse(readFileSync(join(root, 'node_modules/node/package.json'), 'utf8')).version}`;

function continueInPinnedNode() {
  // Tools that ask the path for "node" get the same one.
  const path = [dirname(pinnedNode), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path };
  const { status } = spawnSync(pinnedNode, process.argv.slice(1), { stdio: 'inherit', env });
  process.exit(status ?? 1);
}
