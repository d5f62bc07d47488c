import type { Card } from '@/library';
import { fold } from '../format/fold';

/** Cache: folded texts of cards. A changed card is another object, and the old one goes with its text. */
const foldedTexts = new WeakMap<Card, string>();

function textOf(card: Card): string {
  const known = foldedTexts.get(card);
  if (known !== undefined) return known;
  const { title, point, publisher, host, section, note, people, organisations, places, tags, userTags } =
    card;
  const names = [...people, ...organisations, ...places, ...tags, ...userTags];
  const text = fold([title, point, publisher, host, section, note, ...names].join('\n'));
  foldedTexts.set(card, text);
  return text;
}

/** Cards that hold every word, whatever its diacritics: what can be found before the index is built. */
export function scanCards(cards: readonly Card[], typed: string): readonly Card[] {
  const words = fold(typed)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  return cards.filter((card) => words.every((word) => textOf(card).includes(word)));
}
