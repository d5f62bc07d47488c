import type { Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Presses a button by its accessible name: with the mouse over a web page, where the reader heeds nothing but
 * what a person does; otherwise without, since a popup that lost its focus paints no frames, and a mouse click
 * waits for them.
 */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="${role}"]`);
  if (!button) throw new Error(`no ${role} is called ${name}`);
  const isIdle = () => button.evaluate((element) => !element.matches(':disabled, [aria-disabled="true"]'));
  await until(isIdle, (is) => is);
  if (/^https?:/.test(page.url())) await button.click();
  else await button.evaluate((element) => (element as HTMLElement).click());
}
