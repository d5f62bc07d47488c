import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { classicScript } from '../batch/engine-bundle.mjs';
import { openPageTab } from '../batch/page-tab.mjs';
import { progressBar } from '../batch/progress.mjs';
import { median, quantile } from './statistics.mjs';

const rounds = 5;
const sample = new URL('../start/sample/article.html', import.meta.url);
const address = 'https://baomau.example/dia-phuong/bai-20260914083000123.htm';

/** One page's times: the median of the rounds, since the first also warms the code up. */
async function racePages(tab, lines) {
  const bar = progressBar(lines.length, 'pages');
  const rows = [];
  for (const { file, url } of lines) {
    const html = gunzipSync(readFileSync(file)).toString('utf8');
    try {
      const times = await tab.run(html, url, `tinSachBench.race(${rounds})`);
      rows.push(
        Object.fromEntries(
          Object.entries(times).map(([name, ms]) => [name, name === 'nodes' ? ms : median(ms)]),
        ),
      );
      bar.step(false);
    } catch {
      bar.step(true); // a peer that throws takes the page out of the race for all
    }
  }
  bar.end();
  return rows;
}

/** The sample's article body repeated: time per size shows whether extraction grows faster than the page. */
async function growth(tab) {
  const [head, body, foot] = readFileSync(sample, 'utf8').split(
    /(?=<div id="first">)|(?=<div class="author">)/,
  );
  const points = [];
  for (const times of [1, 4, 16, 64]) {
    const { nodes, ms } = await tab.run(
      head + body.repeat(times) + foot,
      address,
      'tinSachBench.extractOnly(7)',
    );
    points.push({ times, nodes, ms: median(ms) });
  }
  return points;
}

/** Detection, extraction and summary beside their peers, in one Chromium, over `lines` of {file, url}. */
export async function benchEngines(browser, lines) {
  const script = await classicScript(fileURLToPath(new URL('./peers.ts', import.meta.url)));
  const tab = await openPageTab(browser, script);
  const rows = await racePages(tab, lines);
  const column = (name) => rows.map((row) => row[name]);
  return {
    pages: rows.length,
    detect: {
      oursMedianMs: median(column('detect')),
      oursP95Ms: quantile(column('detect'), 0.95),
      readerableMedianMs: median(column('readerable')),
    },
    extract: {
      oursMedianMs: median(column('extract')),
      readabilityMedianMs: median(column('readability')),
      defuddleMedianMs: median(column('defuddle')),
      walkMedianMs: median(column('walk')),
      growth: await growth(tab),
    },
    summarize: { medianMs: median(column('summarize')) },
  };
}
