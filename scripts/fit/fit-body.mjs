import { boostedTrees } from '../../src/article/boosted-trees.ts';
import { fitBoostedTrees } from './boosted-trees.mjs';
import { labelPage } from './label-pages.mjs';
import { packTrees } from './pack-trees.mjs';

export const weightOfKind = { body: 1, segments: 0.5, negative: 0.05 };
const sure = 0.9;

/** Rows of a fit. Each page weighs as the root of its words, so that long pages do not rule. */
function rowsOf(pages) {
  const rows = [];
  const labels = [];
  const weights = [];
  for (const { page, kind, labels: own } of pages) {
    const weightOf = (i) => Math.sqrt(Math.min(150, page.runs[i].words + 1)) * own[i].weight;
    const sum = page.runs.reduce((total, _, i) => total + weightOf(i), 0);
    if (!sum) continue;
    const scale = (weightOfKind[kind] * 60 * Math.sqrt(sum / 300)) / sum;
    page.runs.forEach(({ row }, i) => {
      if (!own[i].weight || Number.isNaN(own[i].label)) return;
      rows.push(row);
      labels.push(own[i].label);
      weights.push(weightOf(i) * scale);
    });
  }
  return { rows, labels, weights };
}

/** Fills the unknown labels of segment pages where a first model is sure. */
function pseudoLabelled(pages, model) {
  const probability = boostedTrees(packTrees(model));
  return pages.map((one) => {
    if (one.kind !== 'segments') return one;
    const labels = one.labels.map((known, i) => {
      if (!Number.isNaN(known.label)) return known;
      const p = probability(one.page.runs[i].row);
      return p > sure || p < 1 - sure ? { label: Number(p > 0.5), weight: 1 } : known;
    });
    return { ...one, labels };
  });
}

const columnsOf = (pages, keep) =>
  pages.map((one) => ({
    ...one,
    page: { ...one.page, runs: one.page.runs.map((run) => ({ ...run, row: keep.map((i) => run.row[i]) })) },
  }));

/** Two rounds: labelled pages and negatives; then with pseudo-labels and only the strongest features. */
export function fitBody(pages, names, { trees = 120, leaves = 8, features = 50, seed = 7 } = {}) {
  const labelled = pages.filter(({ kind }) => kind !== 'segments');
  const first = fitBoostedTrees({ features: names, ...rowsOf(labelled), trees, leaves, seed });
  const taught = pseudoLabelled(pages, first.model);
  const keep = Object.keys(first.gain)
    .slice(0, features)
    .map((name) => names.indexOf(name))
    .sort((a, b) => a - b);
  const kept = keep.map((i) => names[i]);
  return fitBoostedTrees({ features: kept, ...rowsOf(columnsOf(taught, keep)), trees, leaves, seed });
}

export function labelled(lines, pageOf) {
  return lines.flatMap((line) => {
    const page = pageOf(line.id);
    const lesson = page && labelPage(line, page);
    return lesson ? [{ line, page, ...lesson }] : [];
  });
}
