import { describe, expect, it } from 'vitest';
import { compareStory, groupStories } from '@/library';
import { cardsOf } from '../../support/a-library-page';
import { aStory } from '../../support/a-story';
import { aSaved, aSummary } from '../../support/saved-summary';

describe('stories', () => {
  it('hold what papers report of one event within days', () => {
    const stories = groupStories(cardsOf(aStory()));
    expect(stories.get('mot')?.map(({ id }) => id)).toEqual(['mot', 'hai']);
    expect(stories.has('ba')).toBe(false);
  });

  it('need more than one name in common, and near dates', () => {
    const [one, two] = aStory();
    if (!one || !two) throw new Error('no story');
    const later = { ...two, summary: { ...two.summary, published: '2025-09-20T06:00:00+07:00' } };
    expect(groupStories(cardsOf([one, later])).size).toBe(0);
    const onlyPlace = aSaved('bon', {
      summary: aSummary({ title: 'Mùa lác', places: one.summary.places.slice(0, 1) }),
    });
    expect(groupStories(cardsOf([one, onlyPlace])).size).toBe(0);
  });

  it('leave out the bin', () => {
    const [one, two] = aStory();
    if (!one || !two) throw new Error('no story');
    expect(groupStories(cardsOf([one, { ...two, deletedAt: '2025-08-14T00:00:00Z' }])).size).toBe(0);
  });

  it('flag numbers that cannot both be right, and take rounded ones for the same', () => {
    const figures = compareStory(aStory().slice(0, 2));
    expect(figures.map(({ unit, isConflict }) => [unit, isConflict])).toEqual([
      ['người', true],
      ['gian hàng', false],
    ]);
    expect(figures[0]?.reports.map(({ id, figure }) => [id, figure.value])).toEqual([
      ['mot', 5],
      ['hai', 7],
    ]);
  });
});
