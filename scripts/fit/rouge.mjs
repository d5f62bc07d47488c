const counted = (items) => {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const fBeta = (precision, recall, beta) => {
  const b = beta * beta;
  return precision + recall > 0 ? ((1 + b) * precision * recall) / (b * precision + recall) : 0;
};

function overlap(reference, items, beta) {
  let common = 0;
  for (const [item, count] of counted(items)) common += Math.min(count, reference.counts.get(item) ?? 0);
  const precision = items.length ? common / items.length : 0;
  const recall = reference.total ? common / reference.total : 0;
  return fBeta(precision, recall, beta);
}

const side = (items) => ({ counts: counted(items), total: items.length });

/** A reference prepared for `rouge`: token lists of its lines. */
export const reference = ({ tokens, bigrams }, text) => {
  const words = tokens(text);
  return { one: side(words), two: side(bigrams(words)) };
};

/** Mean of ROUGE-1 and ROUGE-2, F-beta (1 is the usual F1; above 1 recall counts more). */
export function rouge(gold, sentences, beta = 1) {
  const one = sentences.flatMap(({ words }) => words);
  const two = sentences.flatMap(({ pairs }) => pairs);
  return (overlap(gold.one, one, beta) + overlap(gold.two, two, beta)) / 2;
}

export const rouge1 = (gold, sentences) =>
  overlap(
    gold.one,
    sentences.flatMap(({ words }) => words),
    1,
  );
export const rouge2 = (gold, sentences) =>
  overlap(
    gold.two,
    sentences.flatMap(({ pairs }) => pairs),
    1,
  );
