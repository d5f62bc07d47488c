import { seededRandom } from '../../fit/seeded-random.mjs';
import { endings, onsets, rimes, roots, tones } from './words-table';

export type Random = () => number;

const shuffled = <T>(items: readonly T[], random: Random): readonly T[] =>
  items
    .map((item) => [random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);

const vietnamese = onsets.flatMap((onset) =>
  rimes.flatMap((rime) =>
    tones.map((tone) => (onset + rime.replace(/[aăâeêioôơuưy]/, `$&${tone}`)).normalize('NFC')),
  ),
);
const english = roots.flatMap((root) => endings.map((ending) => root + ending));

/** Words of a language, the frequent ones first; always in the same order. */
export const vocabulary = {
  vi: shuffled(vietnamese, seededRandom(1)),
  en: shuffled(english, seededRandom(2)),
} as const;
export type Language = keyof typeof vocabulary;

/** A word as often as its rank has it: the n-th about 1/n as often as the first (Zipf). */
export function wordOf(language: Language, random: Random): string {
  const words = vocabulary[language];
  return words[Math.floor(words.length ** random()) - 1] ?? words[0] ?? '';
}

export const oneOf = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() * items.length)] as T;
