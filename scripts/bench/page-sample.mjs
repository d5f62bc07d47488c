import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readLines } from '../batch/jsonl.mjs';
import { root } from '../setup/packages.mjs';
import { Complaint } from '../setup/say.mjs';

const corpus = join(root, '..', 'shared', 'corpus');

/** Every n-th page of dev that has an address, so that a short run still sees all its sources and kinds. */
export function pageSample(count) {
  const manifest = join(corpus, 'dev.jsonl');
  if (!existsSync(manifest))
    throw new Complaint(`The bench measures on the corpus, which is not there (${corpus}).`);
  const lines = readLines(manifest)
    .map(({ value }) => value)
    .filter(({ url }) => /^https?:/.test(url ?? '') && URL.canParse(url));
  const step = Math.max(1, Math.floor(lines.length / count));
  return lines
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map(({ url, file, kind }) => ({ url, kind, file: join(corpus, file) }));
}

/** The saved page as a string. */
export const htmlOf = ({ file }) => gunzipSync(readFileSync(file)).toString('utf8');
