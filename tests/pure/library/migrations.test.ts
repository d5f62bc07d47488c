import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { savedSchema } from '@/article';
import { getSaved, idOfUrl } from '@/library';
import { migrate } from '@/library/migrations';
import { parseSaved } from '@/library/parse-saved';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';

const frozen = globSync('tests/fixtures/library/saved-v*.json').sort();

describe('migrations', () => {
  it('have one frozen example per schema so far', () => {
    expect(frozen.map((path) => /\d+/.exec(path)?.[0])).toEqual(
      Array.from({ length: savedSchema }, (_, index) => String(index + 1)),
    );
  });

  it.each(frozen)('read %s as it was written', (path) => {
    expect(parseSaved(JSON.parse(readFileSync(path, 'utf8')))?.schema).toBe(savedSchema);
  });

  it('lift step by step, and leave their input as it was', () => {
    const first = Object.freeze({ schema: 1 });
    const chain = {
      1: (record: object) => ({ ...record, schema: 2, two: true }),
      2: (record: object) => ({ ...record, schema: 3, three: true }),
    };
    expect(migrate(first, chain, 3)).toEqual({ schema: 3, two: true, three: true });
  });

  it('give up on a missing step, a step that does not count, and a newer schema', () => {
    expect(migrate({ schema: 1 }, {}, 2)).toBeUndefined();
    expect(migrate({ schema: 1 }, { 1: (record) => ({ ...record }) }, 2)).toBeUndefined();
    expect(migrate({ schema: 4 }, {}, 3)).toBeUndefined();
    expect(migrate('text', {}, 3)).toBeUndefined();
  });

  it('write the schema that they read', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    expect((await getSaved(store, idOfUrl(aSave().summary.url)))?.schema).toBe(savedSchema);
  });
});
