import { fileURLToPath } from 'node:url';
import { classicScript } from '../batch/engine-bundle.mjs';
import { launchForPages } from '../batch/page-browser.mjs';
import { openPageTab } from '../batch/page-tab.mjs';
import { eagerFunctions } from '../build/eager-functions.mjs';
import { growth } from './growth.mjs';
import { race } from './race.mjs';
import { median, quantile } from './statistics.mjs';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));

async function raceDetection(browser, lines) {
  // Compiled as the shipped detector is, the peer likewise.
  const script = await classicScript(at('./detect-contestants.ts'), [eagerFunctions()]);
  const tab = await openPageTab(browser, script);
  // A millisecond is less than a busy machine's scheduler takes away at once.
  const { detect, readerable } = await race(tab, lines, { names: ['detect', 'readerable'], loads: 3 });
  return {
    oursMedianMs: median(detect),
    oursP95Ms: quantile(detect, 0.95),
    readerableMedianMs: median(readerable),
  };
}

async function raceArticles(browser, lines) {
  const tab = await openPageTab(browser, await classicScript(at('./article-contestants.ts')));
  const names = ['extract', 'readability', 'defuddle', 'walk', 'summarize'];
  const times = await race(tab, lines, { names });
  return {
    extract: {
      oursMedianMs: median(times.extract),
      readabilityMedianMs: median(times.readability),
      defuddleMedianMs: median(times.defuddle),
      walkMedianMs: median(times.walk),
      growth: await growth(tab),
    },
    summarize: { medianMs: median(times.summarize) },
  };
}

/** Detection on all pages, extraction and summary on articles, each beside its peers, in one Chromium. */
export async function benchEngines(chromium, lines) {
  const browser = await launchForPages(chromium);
  try {
    const detect = await raceDetection(browser, lines);
    const articles = lines.filter(({ kind }) => kind === 'article');
    return { detect, ...(await raceArticles(browser, articles)) };
  } finally {
    await browser.close();
  }
}
