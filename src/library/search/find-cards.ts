import { fold } from '@/article';
import type { Card } from '../cards/card';
import { foldWord, wordsOf } from './words';

const textOf = ({ title, publisher, host, people, organisations, places, tags, userTags }: Card): string =>
  fold([title, publisher, host, ...people, ...organisations, ...places, ...tags, ...userTags].join('\n'));

/** The newest cards that hold every word, headlines first: a quick look-up where no index is at hand. */
export function findCards(cards: readonly Card[], typed: string, howMany: number): readonly Card[] {
  const words = wordsOf(typed).map(foldWord);
  if (words.length === 0) return [];
  const isInTitle = ({ title }: Card): boolean => words.every((word) => fold(title).includes(word));
  return cards
    .filter((card) => card.deletedAt === '' && words.every((word) => textOf(card).includes(word)))
    .sort((a, b) => Number(isInTitle(b)) - Number(isInTitle(a)) || (a.savedAt < b.savedAt ? 1 : -1))
    .slice(0, howMany);
}
