import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readLines } from '../../batch/jsonl.mjs';
import { eachPage } from '../page-rows.mjs';

const entry = new URL('./features-engine.ts', import.meta.url);

/** Pages whose kind is known and whose text is real. */
const isTyped = ({ kindFrom, sub }) => kindFrom !== 'unknown' && sub !== 'synthetic';

async function readValues(manifest, lines) {
  const values = {};
  const take = (line, answer) => {
    values[line.id] = answer;
  };
  await eachPage({ manifest, lines, entry, call: 'tinSachFit.page', take });
  return values;
}

/**
 * The typed pages of a manifest, each with its row of `features` as the shipped code reads them in Chromium; a
 * feature that a page lacks is unknown (NaN). All values are kept in `cache` (JSON), which is read instead where
 * it is there already.
 */
export async function readFeatures(manifest, { cache, features, keep = () => true }) {
  const lines = readLines(manifest)
    .map(({ value }) => value)
    .filter((line) => isTyped(line) && keep(line));
  if (!existsSync(cache)) writeFileSync(cache, JSON.stringify(await readValues(manifest, lines)));
  const values = JSON.parse(readFileSync(cache, 'utf8'));
  return lines
    .filter(({ id }) => values[id])
    .map((line) => ({ ...line, row: features.map((name) => values[line.id][name] ?? Number.NaN) }));
}
