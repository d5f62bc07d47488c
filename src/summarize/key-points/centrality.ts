import type { RankedSentence } from './ranked-sentence';
import type { TermStatistics } from './term-statistics';

const k1 = 1.2;
const b = 0.75;
const damping = 0.85;
const rounds = 30;

type Graph = readonly Float64Array[];

/** Symmetric BM25 likeness of every two sentences (Barrios et al. 2016, "Variations of the similarity function of TextRank"). */
function likeness(sentences: readonly RankedSentence[], statistics: TermStatistics): Graph {
  const graph = sentences.map(() => new Float64Array(sentences.length));
  const postings = new Map<string, { at: number; weight: number }[]>();
  for (const [at, { words, distinct }] of sentences.entries()) {
    const length = k1 * (1 - b + (b * words.length) / statistics.meanLength);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of distinct) {
      const count = counts.get(word) ?? 0;
      const list = postings.get(word) ?? [];
      list.push({ at, weight: (statistics.rarity(word) * count * (k1 + 1)) / (count + length) });
      postings.set(word, list);
    }
  }
  for (const list of postings.values()) {
    for (const from of list) {
      const row = graph[from.at];
      if (!row) continue;
      for (const to of list) if (to.at !== from.at) row[to.at] = (row[to.at] ?? 0) + from.weight + to.weight;
    }
  }
  return graph;
}

/**
 * TextRank (Mihalcea and Tarau 2004) over BM25 likeness, times the number of sentences, so that 1 is
 * an average sentence. Quadratic in sentences: the caller caps their number.
 */
export function centrality(sentences: readonly RankedSentence[], statistics: TermStatistics): Float64Array {
  const graph = likeness(sentences, statistics);
  const sums = graph.map((row) => row.reduce((sum, value) => sum + value, 0));
  let rank = new Float64Array(sentences.length).fill(1);
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(sentences.length).fill(1 - damping);
    for (const [from, row] of graph.entries()) {
      const sum = sums[from] ?? 0;
      if (sum === 0) continue;
      const flow = (damping * (rank[from] ?? 0)) / sum;
      for (let to = 0; to < row.length; to++) next[to] = (next[to] ?? 0) + flow * (row[to] ?? 0);
    }
    rank = next;
  }
  return rank;
}
