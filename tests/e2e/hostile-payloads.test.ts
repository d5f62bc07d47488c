import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileBrowser, type HostileTab, hostileBrowsers } from '../support/hostile/hostile-browser';
import { overlayView } from '../support/hostile/overlay-faults';
import { ownPageFaults } from '../support/hostile/own-page-faults';
import { dress, payloadPage } from '../support/hostile/payload-page';
import { grouped, payloads } from '../support/hostile/payloads';
import { until } from '../support/until';

const groupSize = 18;
/** Time for what fires by itself: a picture that fails, an animation that begins. */
const settleMs = 120;
const settle = () => new Promise((resolve) => setTimeout(resolve, settleMs));

/** Waits until the page has run all that it runs by itself, frames included. */
async function calm({ page }: HostileTab): Promise<void> {
  const counts: number[] = [];
  while (counts.length < 4 || new Set(counts.slice(-4)).size > 1) {
    await settle();
    counts.push(await page.evaluate(() => window.ownHits));
  }
}

/** One group through the whole way; answers with what ran. */
async function tryGroup(tab: HostileTab, group: readonly string[], number: number) {
  await tab.page.evaluate(dress, group, number);
  await calm(tab);
  await tab.page.evaluate(() => {
    window.isWatching = true;
  });
  const saved = await tab.ask('page.save');
  const read = await tab.ask('page.read');
  expect({ saved: saved.ok, read: read.ok }, JSON.stringify([group, saved, read])).toEqual({
    saved: true,
    read: true,
  });
  await settle();
  // A long text is set task by task.
  const view = await until(
    () => tab.runInside(overlayView),
    ({ text }) => text.includes(`Đoạn ${group.length - 1} kể rằng`),
  );
  const closed = await tab.ask('page.read');
  expect([closed.ok, view.isOpen], JSON.stringify([group, closed])).toEqual([true, true]);
  await settle(); // the reader takes its history entry back, which takes a moment
  const { hits, ownHits } = await tab.page.evaluate(() => ({ hits: window.hits, ownHits: window.ownHits }));
  return { view, hits, ownHits };
}

describe.each(hostileBrowsers)('payloads in %s', (_name, start) => {
  let browser: HostileBrowser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());

  it(`never run: ${payloads.length} in every field of a page, in the reader, in the library`, async () => {
    browser.site.set('baotintuc.vn/bai-0.htm', payloadPage);
    const dialogs: string[] = [];
    browser.own.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const tab = await browser.open('http://baotintuc.vn/bai-0.htm');
    // Frames of the page have an `alert` of their own, which would hold the page up.
    tab.page.on('dialog', (dialog) => void dialog.dismiss());
    let ownHits = 0;
    for (const [index, group] of grouped(groupSize).entries()) {
      const result = await tryGroup(tab, group, index + 1);
      ({ ownHits } = result);
      expect([result.hits, result.view.faults], JSON.stringify(group)).toEqual([0, []]);
      for (const at of group.keys()) expect(result.view.text).toContain(`Đoạn ${at} kể rằng`);
    }
    expect(ownHits).toBeGreaterThan(10);

    const saved = await browser.saved();
    expect(saved).toHaveLength(grouped(groupSize).length);
    for (const { id, summary } of saved) {
      expect(summary.url).toMatch(/^http:\/\/baotintuc\.vn\//);
      await browser.own.evaluate((hash) => {
        location.hash = hash;
      }, `id=${id}`);
      await until(
        () => browser.own.evaluate(() => document.body.textContent ?? ''),
        (text) => text.includes('Where each field comes from'),
      );
      expect(await ownPageFaults(browser.own), summary.title).toEqual([]);
    }
    const popup = await browser.openOwn(`popup.html?tab=${tab.id}`);
    await until(
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes('Read'),
    );
    expect(await ownPageFaults(popup)).toEqual([]);
    expect(dialogs).toEqual([]);
  }, 600_000);
});
