import type { Page } from 'puppeteer-core';

/**
 * Closes the popup, which closes itself after most presses: maybe it is gone, maybe it goes just now, and the
 * browser then knows no such tab any more.
 */
export async function closePopup(popup: Page): Promise<void> {
  if (popup.isClosed()) return;
  await popup.close().catch((error: Error) => {
    if (!/No target with given id|Target closed|Session closed/.test(error.message)) throw error;
  });
}
