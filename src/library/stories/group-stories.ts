import { fold } from '@/article';
import type { Card } from '../cards/card';
import { foldWord, wordsOf } from '../search/words';

/** Cards that tell of the same event, by the id of each. A card alone has no story. */
export type Stories = ReadonlyMap<string, readonly Card[]>;

const dayMs = 86_400_000;
/** Papers report an event within days of each other. */
const daysApart = 3;
/** What more cards than this have in common says nothing. */
const commonest = 60;
/** Shared marks, each weighted by how rare it is, that make two articles one story. */
const enoughInCommon = 2.2;
/** And at least so many of them: one shared name is a topic, not a story. */
const leastShared = 3;

const timeOf = (card: Card): number => Date.parse(card.published || card.savedAt);

/** What an article is about: people, organisations, places, and the rarer words of its headline. */
function marksOf(card: Card): ReadonlySet<string> {
  const names = [...card.people, ...card.organisations, ...card.places].map((name) => `n:${fold(name)}`);
  const words = wordsOf(card.title).map((word) => `w:${foldWord(word)}`);
  const pairs = words.slice(1).map((word, at) => `p:${words[at]} ${word}`);
  return new Set([...names, ...pairs]);
}

function byMark(cards: readonly Card[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, card] of cards.entries()) {
    for (const mark of marksOf(card)) {
      const list = found.get(mark);
      if (list) list.push(at);
      else found.set(mark, [at]);
    }
  }
  return found;
}

/** How much two cards of near dates have in common, for all pairs that have anything. */
function likeness(cards: readonly Card[]) {
  const pairs = new Map<number, { weight: number; count: number }>();
  const times = cards.map(timeOf);
  for (const holders of byMark(cards).values()) {
    if (holders.length < 2 || holders.length > commonest) continue;
    const weight = 1 / Math.log2(1 + holders.length);
    for (const [index, one] of holders.entries()) {
      for (const other of holders.slice(index + 1)) {
        if (Math.abs((times[one] ?? 0) - (times[other] ?? 0)) > daysApart * dayMs) continue;
        const key = one * cards.length + other;
        const pair = pairs.get(key) ?? { weight: 0, count: 0 };
        pairs.set(key, { weight: pair.weight + weight, count: pair.count + 1 });
      }
    }
  }
  return pairs;
}

function rootOf(parents: number[], at: number): number {
  let root = at;
  while (parents[root] !== root) root = parents[root] ?? root;
  parents[at] = root;
  return root;
}

/** Groups articles of the same event: shared people, places and headline words, within a few days. */
export function groupStories(all: readonly Card[]): Stories {
  const cards = all.filter(({ deletedAt, isLink }) => deletedAt === '' && !isLink);
  const parents = cards.map((_, at) => at);
  for (const [key, { weight, count }] of likeness(cards)) {
    if (weight < enoughInCommon || count < leastShared) continue;
    const [one, other] = [Math.floor(key / cards.length), key % cards.length];
    parents[rootOf(parents, other)] = rootOf(parents, one);
  }
  const groups = Map.groupBy(cards.keys(), (at) => rootOf(parents, at));
  const stories = new Map<string, readonly Card[]>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const members = group.flatMap((at) => cards[at] ?? []);
    for (const { id } of members) stories.set(id, members);
  }
  return stories;
}
