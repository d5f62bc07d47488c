/**
 * Answers the requests of a tab from memory, at the page's own https address and without a server's
 * certificate. What is not in `responses` goes to the network, or fails where `isOffline`.
 */
async function answerFromMemory(page, responses, { isOffline }) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const response = responses.get(request.url().split('#')[0]);
    const answer = response
      ? request.respond({ status: 200, ...response })
      : isOffline && /^https?:/.test(request.url())
        ? request.abort('internetdisconnected')
        : request.continue();
    answer.catch(() => {}); // the tab may be closed or gone elsewhere by now
  });
}

/** Launch options that load the built extension into a profile of its own; without `language`, the system's. */
export const launchOptions = ({ chromium, extension, headless, language }) => ({
  executablePath: chromium,
  headless,
  pipe: true,
  enableExtensions: [extension],
  ...(language ? { env: { ...process.env, LANGUAGE: language } } : {}),
  defaultViewport: headless ? { width: 1280, height: 860 } : null,
  args: [
    '--no-first-run',
    '--disable-quic',
    '--disable-component-update',
    '--disable-sync',
    '--disable-background-networking',
    ...(language ? [`--lang=${language}`] : []),
    ...(headless ? ['--disable-gpu', '--hide-scrollbars'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

/** Opens the page in front of the first-run page, which a fresh profile shows first. */
export async function showInFront(browser, source, { isOffline }) {
  const isWelcome = (target) => target.url().endsWith('/welcome.html');
  await browser.waitForTarget(isWelcome, { timeout: 5000 }).catch(() => undefined);
  const page = await browser.newPage();
  await answerFromMemory(page, source.responses, { isOffline });
  await page.goto(source.url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}
