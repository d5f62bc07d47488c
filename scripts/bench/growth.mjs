import { sampleAddress, sampleTimes } from './sample-article.mjs';
import { median } from './statistics.mjs';

const rounds = 7;

/** Extraction over the sample's body repeated: whether its time grows faster than the page. */
export async function growth(tab) {
  const points = [];
  for (const times of [1, 4, 16, 64]) {
    const { nodes, ms } = await tab.run(sampleTimes(times), sampleAddress, 'tinSachBench.again', rounds);
    points.push({ times, nodes, ms: median(ms) });
  }
  return points;
}
