import { fileURLToPath } from 'node:url';
import { classicScript } from '../batch/engine-bundle.mjs';
import { launchForPages } from '../batch/page-browser.mjs';
import { openPageTab } from '../batch/page-tab.mjs';
import { eagerFunctions } from '../build/eager-functions.mjs';
import { growth } from './growth.mjs';
import { htmlOf } from './page-sample.mjs';
import { race } from './race.mjs';
import { median, quantile } from './statistics.mjs';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));

/** So many pages are read before the clock runs where code is to be warm. */
const warmUps = 20;

/**
 * Milliseconds of a contestant's first call on a page that is freshly loaded. In a cold tab that is in a world of its
 * own, where none of its code has run.
 */
const firstCall = (tab) => (name, line) => tab.run(htmlOf(line), line.url, 'tinSachBench.first', name);

async function raceDetection(browser, lines) {
  // Compiled as the shipped detector is, the peer likewise.
  const script = await classicScript(at('./detect-contestants.ts'), [eagerFunctions()]);
  const tab = await openPageTab(browser, script, { isCold: true });
  // A millisecond is less than a busy machine's scheduler takes away at once.
  const names = ['detect', 'readerable'];
  const { detect, readerable } = await race(lines, { names, time: firstCall(tab), loads: 3 });
  return {
    oursMedianMs: median(detect),
    oursP95Ms: quantile(detect, 0.95),
    readerableMedianMs: median(readerable),
  };
}

async function raceArticles(browser, lines) {
  const script = await classicScript(at('./article-contestants.ts'));
  const tab = await openPageTab(browser, script, { isCold: true });
  const names = ['extract', 'readability', 'defuddle', 'walk', 'summarize'];
  const times = await race(lines, { names, time: firstCall(tab) });
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

/** Extraction where the browser has compiled and learnt the code on earlier pages, as in a batch. */
async function raceWarm(browser, lines) {
  const tab = await openPageTab(browser, await classicScript(at('./article-contestants.ts')));
  const names = ['extract', 'readability', 'defuddle'];
  await race(lines.slice(0, warmUps), { names, time: firstCall(tab), label: 'warming up' });
  const times = await race(lines, { names, time: firstCall(tab) });
  return {
    oursMedianMs: median(times.extract),
    readabilityMedianMs: median(times.readability),
    defuddleMedianMs: median(times.defuddle),
  };
}

/** Detection on all pages, extraction and summary on articles, each beside its peers, in one Chromium. */
export async function benchEngines(chromium, lines) {
  const browser = await launchForPages(chromium);
  try {
    const detect = await raceDetection(browser, lines);
    const articles = lines.filter(({ kind }) => kind === 'article');
    return {
      detect,
      ...(await raceArticles(browser, articles)),
      extractWarm: await raceWarm(browser, articles),
    };
  } finally {
    await browser.close();
  }
}
