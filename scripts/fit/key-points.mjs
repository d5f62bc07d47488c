// Fits the coefficients of src/summarize/key-points/weights.json.
//   node scripts/fit/key-points.mjs TRAIN.jsonl [--write] [--cv]
import { readFileSync, writeFileSync } from 'node:fs';
import { crossValidate } from './key-points-cv.mjs';
import { engine } from './key-points-engine.mjs';
import { fitWeights } from './key-points-model.mjs';

const [train, ...flags] = process.argv.slice(2);
const lines = readFileSync(train, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const kit = await engine();
if (flags.includes('--cv')) crossValidate(kit, lines);
if (flags.includes('--write')) {
  const target = new URL('../../src/summarize/key-points/weights.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(fitWeights(kit, lines), null, 2)}\n`);
}
