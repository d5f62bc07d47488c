import { setTimeout } from 'node:timers/promises';
import { armPaint, paintedAt } from './in-page.mjs';
import { sampleAddress, sampleOfSize } from './sample-article.mjs';
import { longestTaskOf, longestTaskSince, traced } from './traced.mjs';

/** Long enough for a long article to be set to its end. */
const settledMs = 3000;

/**
 * Milliseconds of our longest task on the page's thread while a page of 1 MB is loaded, detected, extracted and
 * opened in the reader. From the call for the reader on all that the thread does counts as ours, layout and paint
 * too: the page's own scripts are off.
 */
export async function longestTask(tab) {
  const loading = await traced(tab.page, () => tab.show(sampleOfSize(1_000_000), sampleAddress));
  await setTimeout(settledMs);
  const reading = await traced(tab.page, async () => {
    await tab.inPage(armPaint, 'tin-sach-reader');
    await tab.send('page.read');
    await tab.inPage(paintedAt);
    await setTimeout(settledMs);
  });
  return Math.max(longestTaskOf(loading), longestTaskSince(reading, 'engine.js'));
}
