import { armPaint, paintedAt } from './in-page.mjs';
import { sampleAddress, sampleOfSize } from './sample-article.mjs';
import { longestTaskOf, traced } from './traced.mjs';

/**
 * Milliseconds of our longest task on the page's thread while a page of 1 MB is loaded, detected, extracted and
 * opened in the reader.
 */
export async function longestTask(tab) {
  const events = await traced(tab.page, async () => {
    await tab.show(sampleOfSize(1_000_000), sampleAddress);
    await tab.inPage(armPaint, 'tin-sach-reader');
    await tab.send('page.read');
    await tab.inPage(paintedAt);
  });
  return longestTaskOf(events);
}
