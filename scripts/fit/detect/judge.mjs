const leafOf = (tree, row) => {
  const end = (at) => (tree[at] === -1 ? at + 2 : end(end(at + 2)));
  let at = 0;
  while (tree[at] !== -1) at = row[tree[at]] <= tree[at + 1] ? at + 2 : end(at + 2);
  return tree[at + 1];
};

/** The probability that each page is an article. */
export const probabilities = (model, pages) =>
  pages.map(
    ({ row }) => 1 / (1 + Math.exp(-model.trees.reduce((sum, tree) => sum + leafOf(tree, row), model.bias))),
  );

/** F1, recall and specificity at 0.5. */
export function judge(pages, scores) {
  const is = pages.map(({ kind }) => kind === 'article');
  const says = scores.map((score) => score >= 0.5);
  const count = (wanted, said) =>
    is.filter((value, index) => value === wanted && says[index] === said).length;
  const [hit, miss, alarm, quiet] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return {
    pages: pages.length,
    f1: +((2 * hit) / (2 * hit + miss + alarm)).toFixed(4),
    recall: +(hit / (hit + miss)).toFixed(3),
    specificity: +(quiet / (quiet + alarm)).toFixed(3),
  };
}

const domainOf = ({ url, id }) =>
  URL.canParse(url ?? '') ? new URL(url).hostname.split('.').slice(-2).join('.') : id;

const foldOf = (page, folds) => {
  let hash = 7;
  for (const letter of domainOf(page)) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash % folds;
};

/** Scores of models that never saw the page's domain: five folds by domain. */
export function crossFit(pages, fitPages, folds = 5) {
  const scores = new Array(pages.length).fill(0.5);
  for (let fold = 0; fold < folds; fold++) {
    const { model } = fitPages(pages.filter((page) => foldOf(page, folds) !== fold));
    const held = pages
      .map((page, index) => ({ ...page, index }))
      .filter((page) => foldOf(page, folds) === fold);
    probabilities(model, held).forEach((score, at) => {
      scores[held[at].index] = score;
    });
  }
  return scores;
}
