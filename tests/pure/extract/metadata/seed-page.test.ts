import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metadataSteps } from '@/extract/metadata';
import { finish } from '@/extract/steps';

const seed = resolve('../shared/seed');

const isThere = existsSync(seed);
/** The gold keeps a no-break space that nobody sees. */
const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/\s/g, ' ') : value);
const read = (file: string) => readFileSync(resolve(seed, file), 'utf8');

describe.skipIf(!isThere)('metadata of the reference page (skipped where ../shared is absent)', () => {
  if (!isThere) return;
  const gold = JSON.parse(read('gold.json'));
  const document = new DOMParser().parseFromString(read('page.html'), 'text/html');
  const found = finish(metadataSteps(document, new URL(gold.url), () => {}));

  it.each(['url', 'title', 'byline', 'agency', 'published', 'modified', 'section', 'tags'] as const)(
    'has the right %s',
    (field) => expect(found[field]).toEqual(plain(gold[field])),
  );
  it('names the publisher in one of its own ways', () =>
    expect([gold.publisher, ...gold.publisherAlso]).toContain(found.publisher.name));
  it('tells the language and the direction', () =>
    expect([found.language, found.direction]).toEqual([gold.lang, 'ltr']));
  it('finds the picture at its real address', () => expect(found.leadImage?.url).toBe(gold.image.url));
  it('hands over the lead as the description', () => expect(found.description).toBe(gold.lead));
});
