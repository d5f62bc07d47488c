import type { Card } from '@/library';
import type { LibraryTools } from './library-deps';

const dayMs = 86_400_000;
/** A story goes on for days; beyond this nothing can be part of it. */
const daysAround = 7;

const timeOf = (card: Card): number => Date.parse(card.published || card.savedAt);

/** The cards of one card's story, itself among them; none where it stands alone. */
export function storyOf(id: string, cards: readonly Card[], tools: LibraryTools): readonly Card[] {
  const card = cards.find((one) => one.id === id);
  if (!card) return [];
  const near = cards.filter((other) => Math.abs(timeOf(other) - timeOf(card)) <= daysAround * dayMs);
  return tools.groupStories(near).get(id) ?? [];
}
