import { ridge } from './ridge.mjs';
import { reference, rouge } from './rouge.mjs';

/** Chosen by five-fold cross-validation on the training lines (key-points-cv.mjs). */
export const settings = {
  vi: { penalty: 0.03, beta: 1, balance: 0.5 },
  // Long texts must not outvote short ones here: there are only a hundred references.
  other: { penalty: 0.003, beta: 1, balance: 0.7 },
  // Recall counts more: what the lead leaves out, not what repeats it briefly.
  led: { penalty: 0.05, beta: 1.5, balance: 1 },
};

/**
 * Added to the fitted coefficients behind a lead: an editor who has the lead wants the main numbers
 * and what the rest of the text turns on (structured-guidelines.md, rule 22). The references of the
 * training set are too short to say so themselves.
 */
const editorPrior = { centrality: 0.02, digits: 0.04 };

/**
 * Added where the page marks no lead and the language is not Vietnamese: its first sentence then
 * mostly is the lead, which the extractive references of the training set do not reward.
 */
const openingPrior = { first: 0.03 };

/** Not fitted behind a lead: references made of several articles favour each article's beginning. */
const positional = [
  'first',
  'second',
  'third',
  'position-log',
  'position-inverse',
  'position-share',
  'untitled-position',
  'follows-chosen',
  'distance',
];

/** Standfirsts of the other languages are teasers more often than summaries. */
const standfirstShare = 0.15;
const picks = 3;
const rounds = 2;

const sum = (values) => values.reduce((total, value) => total + value, 0);
const dot = (weights, features) => sum(features.map((value, i) => value * (weights[i] ?? 0)));
const argmax = (items, score) =>
  items.reduce((top, item) => {
    const value = score(item);
    return top && top.value >= value ? top : { item, value };
  }, undefined)?.item;

/**
 * Takes the article's own mean from features and targets, so that only choices within it count.
 * `share` is the article's weight among all.
 */
function centred(rows, { balance, share = 1 }) {
  const size = rows.length;
  const mean = rows[0].x.map((_, i) => sum(rows.map(({ x }) => x[i])) / size);
  const y = sum(rows.map((row) => row.y)) / size;
  const weight = share / size ** balance;
  return rows.map((row) => ({ x: row.x.map((value, i) => value - mean[i]), y: row.y - y, weight }));
}

/** An article as the fit sees it: its candidates, their features, its references and the lead it starts from. */
export function example(kit, line, { lead = '', references = [line.reference, line.reference2] } = {}) {
  const document = kit.textDocument({
    language: line.lang,
    published: '',
    lead,
    paragraphs: line.article.split('\n'),
    captions: [],
  });
  const sentences = kit.rankedSentences(document);
  const grade = kit.fitness(document);
  return {
    line,
    document,
    sentences,
    candidates: sentences.filter((sentence) => sentence.paragraph >= 0 && grade(sentence) === 2),
    tools: kit.ranker(document, sentences, line.title ?? ''),
    golds: references.filter(Boolean).map((text) => reference(kit, text)),
  };
}

const target = (golds, chosen, beta) => sum(golds.map((gold) => rouge(gold, chosen, beta))) / golds.length;

function firstRows({ candidates, tools, golds, share }, { beta, balance }) {
  if (candidates.length < 2) return [];
  return centred(
    candidates.map((c) => ({ x: tools.features(c), y: target(golds, [c], beta) })),
    { balance, share },
  );
}

/** Rows for what follows `start`, along the way that the weights so far (at first the references) take. */
function followingRows({ candidates, tools, golds, share }, { start, weights, setting, mask }) {
  const rows = [];
  const chosen = [...start];
  while (chosen.length < picks) {
    const rest = candidates.filter((c) => !chosen.includes(c));
    if (rest.length < 2) break;
    const group = rest.map((c) => ({
      c,
      x: tools.followingFeatures(c, chosen).map((value, i) => (mask.has(i) ? 0 : value)),
      y: target(golds, [...chosen, c], setting.beta),
    }));
    rows.push(...centred(group, { balance: setting.balance, share }));
    chosen.push(argmax(group, ({ x, y }) => (weights.length ? dot(weights, x) : y)).c);
  }
  return rows;
}

function fitFollowing(examples, { startOf, setting, mask = new Set() }) {
  let weights = [];
  for (let round = 0; round < rounds; round++) {
    const rows = examples.flatMap((e) => followingRows(e, { start: startOf(e), weights, setting, mask }));
    weights = ridge(rows, setting.penalty);
  }
  return weights;
}

/** The vectors for the first point and for those that follow. */
export function fitUnled(examples, setting) {
  const first = ridge(
    examples.flatMap((e) => firstRows(e, setting)),
    setting.penalty,
  );
  const startOf = ({ candidates, tools }) => {
    const top = argmax(candidates, (c) => dot(first, tools.features(c)));
    return top ? [top] : [];
  };
  return { first, following: fitFollowing(examples, { startOf, setting }) };
}

const featureNames = (kit) => [...kit.sentenceFeatureNames, ...kit.setFeatureNames];

const withPrior = (kit, weights, prior) => {
  const names = featureNames(kit);
  return weights.map((value, i) => value + (prior[names[i]] ?? 0));
};

/** The vector for the points behind a lead that the page marks. */
export function fitLed(kit, examples, setting) {
  const names = featureNames(kit);
  const mask = new Set(positional.map((name) => names.indexOf(name)));
  const startOf = ({ sentences }) => sentences.slice(0, 1);
  return withPrior(kit, fitFollowing(examples, { startOf, setting, mask }), editorPrior);
}

/**
 * Examples with a lead: articles of a cluster with their own sapo as lead and the editors' summaries
 * of the cluster as references; texts without a sapo with their first sentence as lead.
 */
export function ledExamples(kit, lines) {
  const clusters = new Map(lines.map((line) => [line.id.replace(/^vnmds-/, ''), line]));
  return lines.flatMap((line) => {
    const cluster = clusters.get(line.cluster);
    if (cluster) {
      const references = [cluster.reference, cluster.reference2];
      return [example(kit, line, { lead: line.reference, references })];
    }
    return /abstract|lead/.test(line.refKind) ? [] : [example(kit, line)];
  });
}

const rounded = (values) => values.map((value) => Math.round(value * 1e9) / 1e9);

/** All coefficients, rounded to 1e-9. */
export function fitWeights(kit, lines) {
  const examples = lines.map((line) => example(kit, line));
  const vi = fitUnled(
    examples.filter(({ line }) => line.lang === 'vi'),
    settings.vi,
  );
  const other = fitUnled(
    examples
      .filter(({ line }) => line.lang !== 'vi')
      .map((e) => ({ ...e, share: /lead/.test(e.line.refKind) ? standfirstShare : 1 })),
    settings.other,
  );
  const led = fitLed(kit, ledExamples(kit, lines), settings.led);
  return {
    vi: { first: rounded(vi.first), following: rounded(vi.following) },
    other: {
      first: rounded(withPrior(kit, other.first, openingPrior)),
      following: rounded(withPrior(kit, other.following, openingPrior)),
    },
    led: rounded(led),
  };
}
