import { describe, expect, it } from 'vitest';
import { clutterTable } from '../../../src/extract/body/clutter-table';
import { measure } from '../../../src/extract/walk/measure';

const reasonOf = (text: string): string => {
  const { words } = measure(text);
  return clutterTable.find(({ most, pattern }) => words <= most && pattern.test(text))?.reason ?? '';
};

describe('a line that is no part of the article', () => {
  it.each([
    ['This article is more than 2 years old', 'age of the article'],
    ['This story was originally published in The Sample Post.', 'where it first appeared'],
    ['Dieser Text ist zuerst im Musterblatt erschienen.', 'where it first appeared'],
    ['Editor’s note (May 3rd): The figures were updated.', 'note of the editors'],
    ['Anmerkung der Redaktion: Der Name ist geändert.', 'note of the editors'],
    ['Got a tip? Write to the desk.', 'how to reach the newsroom'],
    ['Jane Roe can be reached at jroe@sample.example.', 'how to reach the newsroom'],
    ['When you buy through our links, we may earn a commission.', 'affiliate note'],
    ['Want more of this? Sign up for the Sample newsletter.', 'newsletter line'],
    ['Comments on this piece are premoderated.', 'rules for comments'],
    ['Watch Next: How mats are made', 'label of other stories'],
    ['Weitere Beiträge aus der Kolumne:', 'label of other stories'],
    ['Last updated: 2:52 pm\nMarch 12, 2031', 'time of posting'],
    ['Jane Roe contributed to this report.', 'who else contributed'],
  ])('is told: %s', (text, expected) => {
    expect(reasonOf(text)).toBe(expected);
  });

  it.each([
    'This article of the treaty was the first to be signed.',
    'The editors noted that the figures were updated.',
    'He could not be reached for comment on Monday.',
    'Villages that sign up for the scheme may earn a share of the fees.',
    'Related stories were told by her father. She wrote them down.',
    'The report was published in May and updated in June.',
    'Comments by the mayor were moderate in tone.',
    'Seven villages contributed to this festival.',
  ])('is not a sentence of the story: %s', (text) => {
    expect(reasonOf(text)).toBe('');
  });
});
