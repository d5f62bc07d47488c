/**
 * Milliseconds of processor time that the extension's pages have used, which a busy machine does not stretch as
 * it does a wait. All pages of an extension share a process.
 */
export async function processMs(page) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN) * 1000;
}
