import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages, pinnedNode, root } from './setup/packages.mjs';
import { run } from './setup/run.mjs';
import { Complaint, main, say } from './setup/say.mjs';
import { archiveSums, unpackSources } from './zip-check/archives.mjs';

const wxt = (folder) => join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

async function zipAll(folder) {
  rmSync(join(folder, '.output'), { recursive: true, force: true });
  for (const browser of ['chrome', 'firefox'])
    await run(pinnedNode, [wxt(folder), 'zip', '-b', browser, folder], `The ${browser} build failed.`);
  return archiveSums(join(folder, '.output'));
}

/** Builds all archives here, then from the unpacked sources archive elsewhere: the bytes must be the same. */
await main(async () => {
  await ensurePackages();
  say('Building the archives …');
  const first = await zipAll(root);
  const elsewhere = mkdtempSync(join(tmpdir(), 'tin-sach-sources-'));
  try {
    unpackSources(join(root, '.output'), elsewhere);
    await run(
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      // Without install scripts: the Node that builds is the pinned one of this folder.
      ['ci', '--no-fund', '--no-audit', '--ignore-scripts', '--prefix', elsewhere],
      'npm ci failed in the unpacked sources.',
    );
    say('Building them again from the sources archive …');
    const second = await zipAll(elsewhere);
    for (const [name, sum] of Object.entries(first)) {
      console.log(`${sum === second[name] ? 'same ' : 'OTHER'} ${sum.slice(0, 16)} ${name}`);
      if (sum !== second[name]) process.exitCode = 1;
    }
    if (process.exitCode) throw new Complaint('Two builds of the same sources wrote different bytes.');
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});
