import { progressBar } from '../batch/progress.mjs';
import { peerScript } from './bench-extension.mjs';
import { armPaint, paintedAt } from './in-page.mjs';
import { htmlOf } from './page-sample.mjs';

const contestants = {
  ours: { host: 'tin-sach-reader', open: (tab) => tab.send('page.read') },
  peer: { host: 'bench-peer', open: (tab) => tab.inject(peerScript) },
};

/** Milliseconds from asking for the reader to the frame that shows the text, in a page freshly loaded. */
async function clickToPaint(tab, line, { host, open }) {
  await tab.show(htmlOf(line), line.url);
  await tab.inPage(armPaint, host);
  const asked = await open(tab);
  return (await tab.inPage(paintedAt)) - asked;
}

/**
 * Our reader and its peer (Readability and plain rendering) on the same pages, both injected by the extension,
 * in turn. Answers `{ours: [ms], peer: [ms]}`; a page that one of them cannot show is out for both.
 */
export async function raceReaders(tab, lines) {
  const bar = progressBar(lines.length, 'readers');
  const times = { ours: [], peer: [] };
  for (const [index, line] of lines.entries()) {
    const names = index % 2 ? ['peer', 'ours'] : ['ours', 'peer'];
    try {
      const row = {};
      for (const name of names) row[name] = await clickToPaint(tab, line, contestants[name]);
      for (const name of names) times[name].push(row[name]);
      bar.step(false);
    } catch {
      bar.step(true);
    }
  }
  bar.end();
  return times;
}
