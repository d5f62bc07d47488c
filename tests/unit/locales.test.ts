import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Catalog = Readonly<Record<string, { readonly message: string }>>;

const read = (language: string): Catalog =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = read('en');
const others = globSync('public/_locales/*/messages.json')
  .map((file) => file.split(/[\\/]/).at(-2) ?? '')
  .filter((language) => language !== 'en');

/** Keys that code puts together as it runs; each with where that happens. */
const madeAsItRuns = [
  /^reason_/, // src/ui/summary/reason-text.ts, by the detector's signals
  /^action_/, // the toolbar's title by the icon's state
  /^reader_(theme|typeface|alignment)_/, // the reader's choices by their value
];

const sources = [
  ...globSync('src/**/*.{ts,tsx}'),
  ...globSync('entrypoints/**/*.{ts,tsx,html}'),
  'wxt.config.ts',
];
const source = sources.map((file) => readFileSync(file, 'utf8')).join('\n');

/** Keys in quotes, and `__MSG_key__` of the manifest. */
const areas = [...new Set(Object.keys(english).map((key) => key.split('_')[0]))].join('|');
const named = new Set(
  [
    ...source.matchAll(new RegExp(`(?:['"\`]|__MSG_)((?:${areas})_[a-z0-9_]*[a-z0-9])(?:['"\`]|__)`, 'g')),
  ].map((match) => match[1] ?? ''),
);

const placeholders = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g))].sort();

describe('the messages', () => {
  it('hold every key that the code names', () => {
    expect([...named].filter((key) => !(key in english))).toEqual([]);
  });

  it('hold no key that nothing uses', () => {
    const unused = Object.keys(english).filter(
      (key) => !named.has(key) && !madeAsItRuns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('have keys that browsers take', () => {
    expect(Object.keys(english).filter((key) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(key))).toEqual([]);
  });

  it('are numbered from $1 on without gaps', () => {
    const gapped = Object.entries(english).filter(([, { message }]) =>
      placeholders(message).some((name, at) => name !== `$${at + 1}`),
    );
    expect(gapped).toEqual([]);
  });
});

describe.each(others)('the messages in %s', (language) => {
  const catalog = read(language);

  it('have the keys of the English ones, no more and no fewer', () => {
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(english).sort());
  });

  it('are filled in and use the same placeholders', () => {
    const wrong = Object.keys(english).filter((key) => {
      const message = catalog[key]?.message ?? '';
      return message === '' || `${placeholders(message)}` !== `${placeholders(english[key]?.message ?? '')}`;
    });
    expect(wrong).toEqual([]);
  });
});
