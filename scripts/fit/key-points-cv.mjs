import { articleScores, printGainTable, seededRandom } from './key-points-gains.mjs';
import { fitWeights } from './key-points-model.mjs';

const foldCount = 5;

/** Deals articles to folds; the articles of a cluster and the cluster's own text stay together. */
function folds(lines) {
  const random = seededRandom(7);
  const byGroup = new Map();
  const groupOf = ({ id, cluster }) => cluster ?? id.replace(/^vnmds-(?=cluster)/, '');
  return lines.map((line) => {
    const group = groupOf(line);
    if (!byGroup.has(group)) byGroup.set(group, Math.floor(random() * foldCount));
    return byGroup.get(group);
  });
}

/** Prints the gains of held-out folds over lead and TextRank, by source. */
export function crossValidate(kit, lines) {
  const fold = folds(lines);
  const scored = [];
  for (let k = 0; k < foldCount; k++) {
    const weights = fitWeights(
      kit,
      lines.filter((_, i) => fold[i] !== k),
    );
    for (const line of lines.filter((_, i) => fold[i] === k)) {
      const { lang, title, article } = line;
      const document = kit.textDocument({
        language: lang,
        published: '',
        lead: '',
        paragraphs: article.split('\n'),
        captions: [],
      });
      const own = { ...(lang === 'vi' ? weights.vi : weights.other), led: weights.led };
      const picks = kit.chooseSentences(document, title ?? '', own);
      scored.push({ source: `${line.source} (${lang})`, scores: articleScores(kit, line, picks) });
    }
  }
  printGainTable(scored);
}
