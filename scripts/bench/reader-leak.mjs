import { armPaint, goneFromPage, paintedAt } from './in-page.mjs';
import { sampleAddress, sampleTimes } from './sample-article.mjs';

const reader = 'tin-sach-reader';
/** Openings before the first measurement: caches and code that stay are no leak. */
const warmUps = 5;
const openings = 100;

async function openAndClose(tab) {
  await tab.inPage(armPaint, reader);
  await tab.send('page.read');
  await tab.inPage(paintedAt);
  await tab.send('page.read');
  await tab.inPage(goneFromPage, reader);
}

/** Bytes of living objects in the page's process, all worlds, after two collections (the second frees wrappers). */
async function livingBytes(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Megabytes that stay behind when the reader was opened and closed a hundred times over one page. */
export async function leakOfReader(tab) {
  await tab.show(sampleTimes(1), sampleAddress);
  const session = await tab.page.createCDPSession();
  for (let i = 0; i < warmUps; i++) await openAndClose(tab);
  const before = await livingBytes(session);
  for (let i = 0; i < openings; i++) await openAndClose(tab);
  const after = await livingBytes(session);
  return (after - before) / 1e6;
}
