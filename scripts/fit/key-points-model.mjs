import { ridge } from './ridge.mjs';
import { reference, rouge } from './rouge.mjs';

export const defaults = {
  penaltyFirst: 0.03,
  penaltyFollowing: 0.03,
  beta: 1,
  betaFollowing: 1,
  mix: 0.3,
  picks: 3,
  rounds: 2,
  balance: 0.5,
  fits: 1,
};

const blank = { first: [], following: [] };
const centred = (rows) => {
  const n = rows.length;
  const mean = rows[0].x.map((_, i) => rows.reduce((sum, { x }) => sum + x[i], 0) / n);
  const y = rows.reduce((sum, row) => sum + row.y, 0) / n;
  return rows.map((row) => ({ ...row, x: row.x.map((value, i) => value - mean[i]), y: row.y - y }));
};
const best = (candidates, score) =>
  candidates.reduce((top, c) => {
    const s = score(c);
    return !top || s > top.s ? { c, s } : top;
  }, undefined)?.c;
const dot = (w, x) => x.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0);

/** An article as the fit sees it: its candidates, their features and its reference. */
export function example(kit, line) {
  const document = kit.textDocument({
    language: line.lang,
    published: '',
    lead: '',
    paragraphs: line.article.split('\n'),
    captions: [],
  });
  const sentences = kit.rankedSentences(document);
  const grade = kit.fitness(document);
  const candidates = sentences.filter((sentence) => grade(sentence) === 2);
  const tools = kit.ranker(document, sentences, { title: line.title ?? '', weights: blank });
  const golds = [line.reference, line.reference2].filter(Boolean).map((text) => reference(kit, text));
  return { line, document, sentences, candidates, tools, golds };
}

const target = (golds, chosen, beta) =>
  golds.reduce((sum, gold) => sum + rouge(gold, chosen, beta), 0) / golds.length;

const weightOf = (rows, balance) => 1 / rows.length ** balance;

function firstRows({ candidates, tools, golds }, { beta, balance }) {
  if (candidates.length < 2) return [];
  const rows = candidates.map((c) => ({ x: tools.features(c), y: target(golds, [c], beta) }));
  return centred(rows.map((row) => ({ ...row, weight: weightOf(rows, balance) })));
}

function followingRows({ candidates, tools, golds }, weights, { betaFollowing, picks, balance }) {
  const rows = [];
  const chosen = [];
  for (let pick = 0; pick < picks; pick++) {
    const rest = candidates.filter((c) => !chosen.includes(c));
    if (rest.length < 2) break;
    if (pick === 0) {
      chosen.push(best(rest, (c) => dot(weights.first, tools.features(c))));
      continue;
    }
    const xs = new Map(rest.map((c) => [c, tools.followingFeatures(c, chosen)]));
    const group = rest.map((c) => ({ x: xs.get(c), y: target(golds, [...chosen, c], betaFollowing) }));
    rows.push(...centred(group.map((row) => ({ ...row, weight: weightOf(group, balance) }))));
    chosen.push(
      best(rest, (c) =>
        weights.following.length
          ? dot(weights.following, xs.get(c))
          : dot(weights.first, xs.get(c)) - 0.2 * xs.get(c)[weights.first.length],
      ),
    );
  }
  return rows;
}

/** Two weight vectors for a set of examples. */
export function fitExamples(examples, options = defaults) {
  const first = ridge(
    examples.flatMap((e) => firstRows(e, options)),
    options.penaltyFirst,
  );
  let following = [];
  for (let round = 0; round < options.rounds; round++) {
    following = ridge(
      examples.flatMap((e) => followingRows(e, { first, following }, options)),
      options.penaltyFollowing,
    );
  }
  const mixed = following.map((w, i) => (1 - options.mix) * w + options.mix * (first[i] ?? 0));
  return { first, following: mixed };
}

const rounded = (weights) =>
  Object.fromEntries(Object.entries(weights).map(([k, v]) => [k, v.map((x) => Math.round(x * 1e9) / 1e9)]));

/** Both languages' coefficients, rounded to 1e-9. */
export function fitWeights(kit, lines, options = defaults) {
  const examples = lines.map((line) => example(kit, line));
  const vi = examples.filter(({ line }) => line.lang === 'vi');
  const other = examples.filter(({ line }) => line.lang !== 'vi');
  return { vi: rounded(fitExamples(vi, options)), other: rounded(fitExamples(other, options)) };
}
