const megabyte = 1_000_000;

async function heapBytes(client) {
  await client.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await client.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Megabytes that the page and its worker hold once garbage is gone: script heaps, DOM, buffers. */
export async function memoryMB(page) {
  const clients = [await page.createCDPSession(), ...page.workers().map((worker) => worker.client)];
  const bytes = await Promise.all(clients.map(heapBytes));
  return bytes.reduce((sum, part) => sum + part, 0) / megabyte;
}
