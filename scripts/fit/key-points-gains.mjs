import { plainSentences, textRank } from './key-points-baselines.mjs';
import { reference, rouge1 } from './rouge.mjs';

const resamples = 2000;
const depths = [1, 2, 3];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A small seeded generator (mulberry32, public domain), so that intervals repeat. */
export function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** ROUGE-1 of ours and of both baselines for one article and its picks ({ words, pairs }[]). */
export function articleScores(kit, line, picks) {
  const golds = [line.reference, line.reference2].filter(Boolean).map((text) => reference(kit, text));
  const sentences = plainSentences(kit, line);
  if (sentences.length < 3) return [];
  const score = (chosen) => mean(golds.map((gold) => rouge1(gold, chosen)));
  const tokenCount = (chosen) => chosen.reduce((sum, { words }) => sum + words.length, 0);
  return [
    depths.map((k) => ({
      ours: score(picks.slice(0, k)),
      lead: score(sentences.slice(0, k)),
      textRank: score(textRank(sentences, k)),
      tokens: tokenCount(picks.slice(0, k)),
      leadTokens: tokenCount(sentences.slice(0, k)),
    })),
  ];
}

const gain = (rows) =>
  100 *
  (mean(rows.map(({ ours }) => ours)) /
    Math.max(mean(rows.map(({ lead }) => lead)), mean(rows.map((row) => row.textRank))) -
    1);

/** Gain in percent over the better baseline at k = 1, 2, 3, each with its 90 % bootstrap interval. */
export function printGains(title, scored) {
  const random = seededRandom(1);
  const cells = depths.map((_, at) => {
    const rows = scored.map((article) => article[at]);
    const draws = Array.from({ length: resamples }, () =>
      gain(rows.map(() => rows[Math.floor(random() * rows.length)])),
    ).sort((a, b) => a - b);
    const bound = (share) => draws[Math.floor(share * (resamples - 1))].toFixed(0);
    const tokens = `${mean(rows.map((row) => row.tokens)).toFixed(0)}/${mean(rows.map((row) => row.leadTokens)).toFixed(0)}`;
    return `${gain(rows).toFixed(1)} [${bound(0.05)}, ${bound(0.95)}] ${tokens}`;
  });
  console.log(`| ${title} | ${scored.length} | ${cells.join(' | ')} |`);
}

/** Prints a table of gains by source; `scored` holds { source, scores }. */
export function printGainTable(scored) {
  console.log(
    '| source | n | @1: gain in ROUGE-1 %, 90 % interval, tokens of ours/lead | @2 | @3 |\n|---|--:|--:|--:|--:|',
  );
  for (const source of [...new Set(scored.map((row) => row.source))].sort()) {
    const rows = scored.filter((row) => row.source === source).flatMap(({ scores }) => scores);
    if (rows.length >= 10) printGains(source, rows);
  }
}
