import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox';
import { openFirefoxReader } from '../support/firefox-reader';
import { until } from '../support/until';

const sentence = (at: number): string =>
  `In week ${at} the ferry at Millbrook carried ${at}0 passengers more than in the week before, and nobody on the quay could say why. The harbour office counts again next month.`;
const paragraphs = Array.from({ length: 30 }, (_, at) => `<p>${sentence(at + 1)}</p>`).join('');
const head =
  '<meta property="og:type" content="article"><meta property="og:title" content="More people take the ferry">';

let firefox: Firefox;
beforeAll(async () => {
  // Voices of the browser's own that say nothing, each with its events as a real one has them.
  firefox = await startFirefox({ 'media.webspeech.synth.test': true });
  firefox.site.set('baotintuc.vn/ferry.htm', {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>More people take the ferry</title>${head}</head>
      <body><article><h1>More people take the ferry</h1>${paragraphs}</article></body></html>`,
  });
});
afterAll(() => firefox?.close());

/** Numbers of the paragraphs at which reading stands, by article. */
const positions = (own: Page): Promise<readonly number[]> =>
  own.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    return Object.entries(all).flatMap(([key, value]) =>
      key.startsWith('position:') ? [(value as { paragraph: number }).paragraph] : [],
    );
  });

describe('reading aloud in Firefox', () => {
  it('goes on by itself to the last sentence, and the text goes along', async () => {
    const page = await openFirefoxReader(firefox, 'http://baotintuc.vn/ferry.htm');
    await until(() => page.evaluate(() => speechSynthesis.getVoices().length > 0), Boolean);
    await page.keyboard.press('n');
    const own = await firefox.openOwn('options.html');
    const [last] = await until(
      () => positions(own),
      (all) => (all[0] ?? 0) > 20,
    );
    expect(last).toBeLessThan(30);
  });
});
