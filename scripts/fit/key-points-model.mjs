import { ridge } from './ridge.mjs';
import { reference, rouge } from './rouge.mjs';

/** Chosen by five-fold cross-validation on the training lines (key-points-cv.mjs). */
export const settings = {
  vi: { penalty: 0.03, beta: 1, balance: 0.5 },
  // Long texts must not outvote short ones here: there are only a hundred references.
  other: { penalty: 0.01, beta: 1, balance: 1 },
  // Recall counts more: what the lead leaves out, not what repeats it briefly.
  led: { penalty: 0.05, beta: 1.5, balance: 1 },
};

/**
 * Added to the fitted coefficients behind a lead: an editor who has the lead wants the main numbers
 * and what the rest of the text turns on (structured-guidelines.md, rule 22). The references of the
 * training set are too short to say so themselves.
 */
const editorPrior = { centrality: 0.02, digits: 0.04 };

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

const picks = 3;
const rounds = 2;

const sum = (values) => values.reduce((total, value) => total + value, 0);
const dot = (weights, features) => sum(features.map((value, i) => value * (weights[i] ?? 0)));
const argmax = (items, score) =>
  items.reduce((top, item) => {
    const value = score(item);
    return top && top.value >= value ? top : { item, value };
  }, undefined)?.item;

/** Takes the article's own mean from features and targets, so that only choices within it count. */
function centred(rows, balance) {
  const size = rows.length;
  const mean = rows[0].x.map((_, i) => sum(rows.map(({ x }) => x[i])) / size);
  const y = sum(rows.map((row) => row.y)) / size;
  const weight = 1 / size ** balance;
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

function firstRows({ candidates, tools, golds }, { beta, balance }) {
  if (candidates.length < 2) return [];
  return centred(
    candidates.map((c) => ({ x: tools.features(c), y: target(golds, [c], beta) })),
    balance,
  );
}

/** Rows for what follows `start`, along the way that the weights so far (at first the references) take. */
function followingRows({ candidates, tools, golds }, { start, weights, setting, mask }) {
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
    rows.push(...centred(group, setting.balance));
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

/** The vector for the points behind a lead that the page marks. */
export function fitLed(kit, examples, setting) {
  const names = [...kit.sentenceFeatureNames, ...kit.setFeatureNames];
  const mask = new Set(positional.map((name) => names.indexOf(name)));
  const startOf = ({ sentences }) => sentences.slice(0, 1);
  const fitted = fitFollowing(examples, { startOf, setting, mask });
  return fitted.map((value, i) => value + (editorPrior[names[i]] ?? 0));
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
  // Standfirsts of the other languages are teasers more often than summaries: references only of editors.
  const other = fitUnled(
    examples.filter(({ line }) => line.lang !== 'vi' && !/lead/.test(line.refKind)),
    settings.other,
  );
  const led = fitLed(kit, ledExamples(kit, lines), settings.led);
  return {
    vi: { first: rounded(vi.first), following: rounded(vi.following) },
    other: { first: rounded(other.first), following: rounded(other.following) },
    led: rounded(led),
  };
}
