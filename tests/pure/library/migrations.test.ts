import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { savedSchema } from '@/article';
import { getSaved, idOfUrl } from '@/library';
import { migrate } from '@/library/migrations';
import { parseSaved } from '@/library/parse-saved';
import { aLibrary } from '../../support/a-library';
import { aSave } from '../../support/a-summary';
import { memoryStore } from '../../support/memory-store';

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

  it('lift what is stored in one write each, and keep it as it was for a month', async () => {
    const old = JSON.parse(readFileSync(frozen[0] ?? '', 'utf8'));
    const { store, library, forwardDays } = aLibrary(memoryStore({ [`summary:${old.id}`]: old }));
    await library.tidy();
    expect(store.data.get(`summary:${old.id}`)).toEqual({ ...old, schema: savedSchema, edits: {} });
    expect(store.data.get(`snapshot:${old.id}`)).toMatchObject({ raw: old });
    store.calls.length = 0;
    await library.tidy();
    expect(store.calls).not.toContain('getAll');
    forwardDays(31);
    await library.tidy();
    expect(store.data.has(`snapshot:${old.id}`)).toBe(false);
  });

  it('leave what is newer than this version as it is', async () => {
    const newer = { schema: 99, id: 'abc' };
    const { store, library } = aLibrary(memoryStore({ 'summary:abc': newer }));
    await library.tidy();
    expect(store.data.get('summary:abc')).toEqual(newer);
  });

  it('write the schema that they read', async () => {
    const { store, library } = aLibrary();
    await library.save(aSave());
    expect((await getSaved(store, idOfUrl(aSave().summary.url)))?.schema).toBe(savedSchema);
  });
});
