import type { Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Presses a button by its accessible name. Not by the mouse: a popup that lost its focus paints no frames,
 * and a mouse click waits for them.
 */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="${role}"]`);
  if (!button) throw new Error(`no ${role} is called ${name}`);
  const isIdle = () => button.evaluate((element) => !element.matches(':disabled, [aria-disabled="true"]'));
  await until(isIdle, (is) => is);
  await button.evaluate((element) => (element as HTMLElement).click());
}
