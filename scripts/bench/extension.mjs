import { statSync } from 'node:fs';
import { join } from 'node:path';
import { benchExtension } from './bench-extension.mjs';
import { openBenchTab } from './bench-tab.mjs';
import { detectorEvaluation } from './detector-evaluation.mjs';
import { longestTask } from './longest-task.mjs';
import { leakOfReader } from './reader-leak.mjs';
import { raceReaders } from './reader-race.mjs';
import { median, quantile } from './statistics.mjs';

function sizesOf(built) {
  const bytes = (name) => statSync(join(built, 'content-scripts', name)).size;
  return { detectorBytes: bytes('content.js'), readerBytes: bytes('engine.js') + bytes('reader.js') };
}

/** What only shows in the extension as it is built; `lines` are articles. */
export async function benchExtensionInPages(chromium, { built, folder, lines }) {
  const tab = await openBenchTab(chromium, await benchExtension(built, join(folder, 'extension')));
  try {
    const { ours, shortcut, peer } = await raceReaders(tab, lines);
    return {
      reader: {
        clickToPaintMedianMs: median(ours),
        clickToPaintP95Ms: quantile(ours, 0.95),
        shortcutToPaintMedianMs: median(shortcut),
        peerMedianMs: median(peer),
      },
      size: sizesOf(built),
      detectorEvalMs: await detectorEvaluation(tab, lines),
      longestTaskMs: await longestTask(tab),
      leakMBAfter100: await leakOfReader(tab),
    };
  } finally {
    await tab.browser.close();
  }
}
