import { it } from 'vitest';
import { startFirefox } from '../support/firefox';

it('x', async () => {
  const firefox = await startFirefox();
  try {
    await firefox.open('http://baotintuc.vn/bai-1.htm');
    const tabId = await firefox.chrome.activeTabId();
    await firefox.chrome.clickIcon();
    const popup = await firefox.openOwn(`popup.html?tab=${tabId}`);
    for (let i = 0; i < 2; i++)
      console.log(
        JSON.stringify(
          await popup.evaluate(
            (id) => chrome.runtime.sendMessage({ tinSach: 'page.inspect', input: [{ tabId: id }] }),
            tabId,
          ),
        ).slice(0, 800),
      );
    console.log('title', await firefox.chrome.iconTitle());
  } finally {
    await firefox.close();
  }
});
