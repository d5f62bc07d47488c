import fc from 'fast-check';
import { idOfUrl } from '@/library';
import { parseSaved } from '@/library/parse-saved';
import { aLibrary } from '../support/a-library';
import { memoryStore } from '../support/memory-store';
import { aSaved, aSummary } from '../support/saved-summary';
import { claim, claimSame, property } from './property';

const url = 'https://bao-mau.vn/tin-1.html';
const file = () => ({
  format: 'tin-sach',
  version: 1,
  exportedAt: '2026-11-20T08:00:00.000Z',
  summaries: [aSaved(idOfUrl(url), { summary: aSummary({ url }) })],
  texts: [{ schema: 1, id: idOfUrl(url), texts: { abc: ['Bốn người.'] } }],
  unreadable: {},
});

type Step = string | number;
const step = fc.constantFrom<Step>(
  ...['summaries', 'texts', 'summary', 'versions', 'keyPoints', 'span', 'url', 'id', 'schema', 'title', 0, 1],
  ...['__proto__', 'constructor', 'userTags', 'publisher', 'figures', 'format', 'version'],
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('javascript:hit()', 'data:text/html,x', 1e308, -1, '', null, '\u202e', '2026-99-99'),
);

/** Puts a value somewhere into a copy; a path that leads nowhere changes nothing. */
function changed(root: object, path: readonly Step[], replacement: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(root));
  let at = copy;
  for (const key of path.slice(0, -1)) at = (at as Record<Step, unknown> | null | undefined)?.[key];
  if (typeof at === 'object' && at !== null && at !== Object.prototype)
    Object.defineProperty(at, path.at(-1) ?? 'x', {
      value: replacement,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

const json = fc.oneof(
  fc
    .tuple(fc.array(step, { minLength: 1, maxLength: 5 }), value)
    .map(([path, to]) => JSON.stringify(changed(file(), path, to))),
  fc.tuple(fc.nat(900), fc.string({ maxLength: 5 })).map(([at, cut]) => {
    const text = JSON.stringify(file());
    return text.slice(0, at) + cut + text.slice(at + cut.length);
  }),
  fc.json(),
  fc.string(),
);

async function checkImport(text: string): Promise<void> {
  const kept = { 'summary:other': { schema: 99, odd: true }, settings: { theme: 'dark' } };
  const store = memoryStore(kept);
  const report = await aLibrary(store).library.importAll(text);
  if (!report.ok) claimSame(Object.fromEntries(store.data), kept, 'a refused file changed the library');
  for (const [key, record] of Object.entries(kept))
    claimSame(store.data.get(key), record, `the import changed ${key}`);
  for (const [key, record] of store.data)
    if (key.startsWith('summary:') && !(key in kept)) {
      const saved = parseSaved(record);
      claim(saved !== undefined, 'an unreadable record was written');
      claim(/^https?:\/\//i.test(saved.summary.url), `a record leads to ${saved.summary.url}`);
    }
  claim(Object.keys(Object.prototype).length === 0, 'a prototype was changed');
}

export const importProperty = property({
  name: 'a file is imported whole or not at all',
  sharePercent: 5,
  arbitrary: json,
  check: checkImport,
});
