import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** DESIGN: which room may import which. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  article: [],
  sanitize: ['article'],
  detect: ['article'],
  extract: ['article', 'sanitize'],
  summarize: ['article'],
  library: ['article'],
  settings: ['article'],
  messages: ['article'],
  reader: ['article', 'sanitize', 'settings', 'ui'],
  ui: ['article', 'messages', 'settings', 'library'],
  platform: [
    'article',
    'sanitize',
    'detect',
    'extract',
    'summarize',
    'library',
    'settings',
    'messages',
    'reader',
    'ui',
  ],
};

/** Packages that only one place may import. */
const onlyIn: Readonly<Record<string, RegExp>> = {
  dompurify: /^src\/sanitize\//,
  'webextension-polyfill': /^src\/platform\/browser\.ts$/,
};

const hardLimit = 300;
const entrypointLimit = 40;
const medianLimit = 70;

const read = (path: string) => readFileSync(path, 'utf8');
const sources = globSync('src/**/*.{ts,tsx}').sort();
const entrypoints = globSync('entrypoints/**/*.{ts,tsx}').sort();
const scripts = globSync('{scripts,tests}/**/*.{ts,tsx,mjs}').sort();
const isTable = (path: string) => /-table\.tsx?$/.test(path);
const lineCount = (path: string) => read(path).trimEnd().split('\n').length;

interface Import {
  readonly path: string;
  readonly target: string;
  readonly isType: boolean;
}

function importsOf(path: string): readonly Import[] {
  const statements = read(path).matchAll(
    /(?:^|\n)\s*(import|export)\s(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
  );
  return [...statements].map(([, , type, from, dynamic, bare]) => ({
    path,
    target: from ?? dynamic ?? bare ?? '',
    isType: Boolean(type),
  }));
}

const roomOf = (path: string) => path.split('/')[1] ?? '';
const label = ({ path, target }: Import) => `${path} imports ${target}`;

describe('rooms', () => {
  const all = sources.flatMap(importsOf);

  it('stand in the table, every one', () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => !(room in mayImport))).toEqual([]);
  });

  it('import only the rooms that DESIGN allows', () => {
    const wrong = all.filter(({ path, target }) => {
      const room = /^@\/([^/]+)/.exec(target)?.[1];
      return room && room !== roomOf(path) && !mayImport[roomOf(path)]?.includes(room);
    });
    expect(wrong.map(label)).toEqual([]);
  });

  it('are entered by their door alone', () => {
    const deep = [
      ...all,
      ...entrypoints.flatMap(importsOf),
      ...scripts.filter((path) => path.startsWith('scripts/')).flatMap(importsOf),
    ];
    expect(
      deep.filter(({ target }) => /^@\/[^/]+\/(?!.*\?(?:inline|raw|url)$)/.test(target)).map(label),
    ).toEqual([]);
    const climbing = all.filter(({ path, target }) => {
      if (!target.startsWith('.')) return false;
      const resolved = new URL(target, `file:///${path}`).pathname.slice(1);
      return resolved.startsWith('src/') && roomOf(resolved) !== roomOf(path);
    });
    expect(climbing.map(label)).toEqual([]);
  });

  it('re-export by name', () => {
    const doors = sources.filter((path) => /^src\/[^/]+\/index\.tsx?$/.test(path));
    expect(doors.length).toBe(Object.keys(mayImport).length);
    expect(doors.filter((path) => /export \*/.test(read(path)))).toEqual([]);
  });

  it('take from the library room no more than types, where ui needs it', () => {
    const wrong = all.filter(
      ({ path, target, isType }) => roomOf(path) === 'ui' && target === '@/library' && !isType,
    );
    expect(wrong.map(label)).toEqual([]);
  });

  it('keep each guarded package in its one place', () => {
    const wrong = all.filter(({ path, target }) => onlyIn[target] && !onlyIn[target].test(path));
    expect(wrong.map(label)).toEqual([]);
  });

  it('leave the extension API to platform', () => {
    const users = sources.filter(
      (path) =>
        roomOf(path) !== 'platform' &&
        /\b(?:chrome|browser)\.(?:runtime|storage|tabs|scripting|action|i18n|permissions)\b/.test(read(path)),
    );
    expect(users).toEqual([]);
  });
});

describe('files', () => {
  it('write HTML only in sanitize', () => {
    const writes =
      /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe/;
    expect(
      [...sources, ...entrypoints].filter((path) => roomOf(path) !== 'sanitize' && writes.test(read(path))),
    ).toEqual([]);
  });

  it('are injected under the name of an entrypoint', () => {
    const injected = [...read('src/platform/inject.ts').matchAll(/\/content-scripts\/([\w-]+)\.js/g)];
    expect(injected.length).toBeGreaterThan(0);
    expect(
      injected
        .map(([, name]) => `entrypoints/${name}.content.ts`)
        .filter((path) => !entrypoints.includes(path)),
    ).toEqual([]);
  });

  it(`keep entrypoints within ${entrypointLimit} lines`, () => {
    expect(entrypoints.filter((path) => lineCount(path) > entrypointLimit)).toEqual([]);
  });

  it(`keep within ${hardLimit} lines, data tables aside`, () => {
    const long = [...sources, ...scripts].filter((path) => !isTable(path) && lineCount(path) > hardLimit);
    expect(long.map((path) => `${path} has ${lineCount(path)}`)).toEqual([]);
  });

  it(`have a median of at most ${medianLimit} lines`, () => {
    const counts = sources
      .filter((path) => !isTable(path))
      .map(lineCount)
      .sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(medianLimit);
  });

  it('carry no name that says nothing', () => {
    expect(sources.filter((path) => /\/(?:utils?|helpers?|misc|common)\.tsx?$/.test(path))).toEqual([]);
  });
});
