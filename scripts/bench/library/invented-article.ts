import { textHash } from '@/article';
import { seededRandom } from '../../fit/seeded-random.mjs';
import { type Language, oneOf, type Random, wordOf } from './vocabulary';
import {
  englishFamily,
  englishGiven,
  englishPlaces,
  familyNames,
  givenNames,
  hosts,
  units,
  vietnamesePlaces,
} from './words-table';

export interface InventedArticle {
  readonly language: Language;
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly figures: readonly { readonly value: number; readonly unit: string }[];
  readonly textHash: string;
}

const dayMs = 86_400_000;
const lastDay = Date.parse('2026-11-20T00:00:00Z');
/** What an article of the reference corpus has, about. */
const [paragraphCount, sentencesEach] = [12, 3];
/** Some years of reading. */
const daysBack = 1500;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const many = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

function personOf(language: Language, random: Random): string {
  return language === 'vi'
    ? `${oneOf(familyNames, random)} ${oneOf(givenNames, random)} ${oneOf(givenNames, random)}`
    : `${oneOf(englishGiven, random)} ${oneOf(englishFamily, random)}`;
}

function sentence(language: Language, random: Random, inserts: readonly string[]): string {
  const words = many(10 + Math.floor(random() * 14), () => wordOf(language, random));
  return `${capital([...words.slice(0, 6), ...inserts, ...words.slice(6)].join(' '))}.`;
}

/** The n-th article: invented words at the frequencies of a language, with names, places and figures in it. */
export function inventedArticle(number: number): InventedArticle {
  const random = seededRandom(number + 17);
  const language: Language = random() < 0.7 ? 'vi' : 'en';
  const people = many(4, () => personOf(language, random));
  const places = many(3, () => oneOf(language === 'vi' ? vietnamesePlaces : englishPlaces, random));
  const figures = many(8, () => ({ value: Math.floor(10 ** (random() * 5)), unit: oneOf(units, random) }));
  const inserts = [...people, ...places, ...figures.map(({ value, unit }) => `${value} ${unit}`)];
  const paragraphs = many(paragraphCount, () =>
    many(sentencesEach, () =>
      sentence(language, random, random() < 0.6 ? [oneOf(inserts, random)] : []),
    ).join(' '),
  );
  const host = oneOf(hosts, random);
  return {
    ...{ language, host, people, places, figures, paragraphs },
    url: `https://${host}/tin-${number}.html`,
    title: capital([...many(6, () => wordOf(language, random)), places[0] ?? ''].join(' ')),
    published: new Date(lastDay - random() * daysBack * dayMs).toISOString(),
    textHash: textHash(paragraphs.join('\n')),
  };
}
