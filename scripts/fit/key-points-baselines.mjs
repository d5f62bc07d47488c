/** Segments of plain `Intl.Segmenter`, as the corpus scorer's baselines use them. */
export function plainSentences({ tokens, bigrams }, { article, lang }) {
  const segmenter = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'sentence' });
  return article
    .split('\n')
    .flatMap((paragraph) => [...segmenter.segment(paragraph)].map(({ segment }) => tokens(segment)))
    .filter((words) => words.length > 2)
    .slice(0, 150)
    .map((words) => ({ words, pairs: bigrams(words) }));
}

/** TextRank (Mihalcea and Tarau 2004) with the overlap likeness; the k best in the text's order. */
export function textRank(sentences, k) {
  const sets = sentences.map(({ words }) => new Set(words));
  const likeness = (a, b) => {
    let common = 0;
    for (const word of a) if (b.has(word)) common++;
    return common / (Math.log(a.size + 1) + Math.log(b.size + 1) || 1);
  };
  const graph = sets.map((a, i) => sets.map((b, j) => (i === j ? 0 : likeness(a, b))));
  const totals = graph.map((row) => row.reduce((sum, value) => sum + value, 0));
  let rank = sets.map(() => 1 / sets.length);
  for (let round = 0; round < 60; round++) {
    rank = rank.map((_, j) =>
      rank.reduce(
        (sum, value, i) => sum + (totals[i] ? (0.85 * value * graph[i][j]) / totals[i] : 0),
        0.15 / sets.length,
      ),
    );
  }
  return [...rank.keys()]
    .sort((a, b) => rank[b] - rank[a])
    .slice(0, k)
    .sort((a, b) => a - b)
    .map((i) => sentences[i]);
}
