import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../support/build-extension';

/** Bytes that an injected script may weigh (the detector's stands in chromium-detection.test.ts): what is injected weighs on the page that a person reads. */
const limits = {
  'reader.js': 160_000,
  'engine.js': 160_000,
} as const;

describe.each(['chrome', 'firefox'] as const)('the %s build', (target) => {
  it.each(Object.entries(limits))('keeps %s within its limit', (file, limit) => {
    expect(statSync(join(buildFolder(target), 'content-scripts', file)).size).toBeLessThanOrEqual(limit);
  });
});
