/** F1, recall and specificity of verdicts that turn at log-odds of 0. */
export function judge(pages, logOdds) {
  const is = pages.map(({ kind }) => kind === 'article');
  const says = logOdds.map((sum) => sum >= 0);
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

function foldOf(page, folds) {
  let hash = 7;
  for (const letter of domainOf(page)) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash % folds;
}

/** Answers of `fitAndJudge(learned, held)` for pages whose domain was not learned: five folds by domain. */
export function crossFit(pages, fitAndJudge, folds = 5) {
  const answers = new Array(pages.length).fill(0);
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (page) => foldOf(page, folds) === fold;
    const held = pages.flatMap((page, index) => (isHeld(page) ? [{ page, index }] : []));
    const learned = pages.filter((page) => !isHeld(page));
    const given = fitAndJudge(
      learned,
      held.map(({ page }) => page),
    );
    held.forEach(({ index }, at) => {
      answers[index] = given[at];
    });
  }
  return answers;
}

/** The shift of log-odds, at most 0, at which so large a share of the other pages is called so. */
export function shiftFor(pages, logOdds, leastSpecificity) {
  const others = logOdds.filter((_, index) => pages[index].kind !== 'article').sort((a, b) => b - a);
  const alarms = Math.floor(others.length * (1 - leastSpecificity));
  return Math.min(0, -(others[alarms] ?? 0) - 1e-3);
}
