// Gains of a batch run's key points over lead-k and TextRank, with bootstrap intervals.
//   node scripts/fit/key-points-intervals.mjs SUMMARIES.jsonl OUT.jsonl
import { readFileSync } from 'node:fs';
import { engine } from './key-points-engine.mjs';
import { articleScores, printGainTable } from './key-points-gains.mjs';

const [gold, output] = process.argv.slice(2);
const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const kit = await engine();
const answers = new Map(readLines(output).map((row) => [row.id, row.summary?.keyPoints ?? []]));
const asSentence = ({ text }) => {
  const words = kit.tokens(text);
  return { words, pairs: kit.bigrams(words) };
};
printGainTable(
  readLines(gold).map((line) => ({
    source: `${line.source} (${line.lang})`,
    scores: articleScores(kit, line, (answers.get(line.id) ?? []).map(asSentence)),
  })),
);
