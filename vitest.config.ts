import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const src = fileURLToPath(new URL('src', import.meta.url));
const alias = { '@': src };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'pure',
          environment: 'jsdom',
          include: ['tests/pure/**/*.test.{ts,tsx}'],
          // The first test of a file also warms it up, on a machine that may be busy.
          testTimeout: 20_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'extension', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/build-extension.ts'],
          // One browser at a time: they share two cores, and a starved browser is a slow browser.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A tab that goes while the driver speaks to it is no finding about the product; what a test itself
          // expects is never tried twice. The report names every test that needed it.
          retry: {
            count: 1,
            condition: /Protocol error|Session closed|Target closed|detached|no such window/i,
          },
        },
      },
    ],
  },
});
