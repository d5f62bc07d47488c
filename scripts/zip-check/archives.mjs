import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const archivesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort();

/** SHA-256 of every archive in a folder, by name. */
export const archiveSums = (folder) =>
  Object.fromEntries(
    archivesIn(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );

/** Writes what the sources archive of `folder` holds into `target`. */
export function unpackSources(folder, target) {
  const name = archivesIn(folder).find((candidate) => candidate.includes('sources'));
  for (const [path, content] of Object.entries(unzipSync(readFileSync(join(folder, name))))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
}
