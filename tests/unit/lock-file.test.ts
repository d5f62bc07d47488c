import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const packages: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;

describe('the lock file', () => {
  // npm leaves out the programs of other platforms when it writes over an existing node_modules,
  // and `npm ci` then refuses the file on every machine.
  it('locks the optional packages of every platform', () => {
    const asked = Object.values(packages).flatMap(({ optionalDependencies }) =>
      Object.keys(optionalDependencies ?? {}),
    );
    const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    expect(asked.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('names no download address', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
  });
});
