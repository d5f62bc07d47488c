import { setTimeout } from 'node:timers/promises';
import { peerScript } from './bench-extension.mjs';
import { armPaint, paintedAt } from './in-page.mjs';
import { htmlOf } from './page-sample.mjs';
import { race } from './race.mjs';

/** Less than anyone takes from the popup's opening to a click in it. */
const popupMs = 500;

/** The popup reads the page as soon as it opens; its button comes after. */
async function openPopup(tab) {
  await tab.send('page.inspect');
  await setTimeout(popupMs);
}

const host = 'tin-sach-reader';
const read = (tab) => tab.send('page.read');
const contestants = {
  /** By the popup's button, which is the main way. */
  ours: { host, before: openPopup, open: read },
  /** By shortcut or menu, where nothing of ours but the detector is in the page yet. */
  shortcut: { host, open: read },
  peer: { host: 'bench-peer', open: (tab) => tab.inject(peerScript) },
};

/** Milliseconds from asking for the reader to the frame that shows the text, in a page freshly loaded. */
async function clickToPaint(tab, line, { host, before, open }) {
  await tab.show(htmlOf(line), line.url);
  await before?.(tab);
  await tab.inPage(armPaint, host);
  const asked = await open(tab);
  return (await tab.inPage(paintedAt)) - asked;
}

/**
 * Our reader and its peer (Readability and plain rendering) on the same pages, both injected by the extension,
 * in turn. Answers `{ours: [ms], shortcut: [ms], peer: [ms]}`; a page that one of them cannot show is out for all.
 */
export function raceReaders(tab, lines) {
  const time = (name, line) => clickToPaint(tab, line, contestants[name]);
  return race(lines, { names: Object.keys(contestants), time, label: 'readers' });
}
