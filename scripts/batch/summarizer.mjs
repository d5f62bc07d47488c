import { summaryEngine } from './engine-bundle.mjs';

/**
 * The summaries' engine in a page of its own that lives as long as the run, as it does in the extension's
 * background: its tables are made once and its code is warm. Each call answers `{summary, ms}`.
 */
export async function openSummarizer(browser) {
  const page = await browser.newPage();
  await page.evaluate(await summaryEngine());
  return {
    article: (article) => page.evaluate((input) => globalThis.tinSachSummary(input), article),
    text: (text) => page.evaluate((input) => globalThis.tinSachSummaryOfText(input), text),
  };
}
