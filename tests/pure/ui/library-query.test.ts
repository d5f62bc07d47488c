import { describe, expect, it } from 'vitest';
import { publisherFacets, tagFacets } from '../../../src/ui/library/facets';
import { emptyQuery, formatQuery, parseQuery } from '../../../src/ui/library/library-query';
import { selectCards } from '../../../src/ui/library/select-cards';
import { cardsOf } from '../../support/a-library-page';
import { aSaved, aSummary } from '../../support/saved-summary';

const titled = (id: string, title: string, more = {}) =>
  aSaved(id, { summary: aSummary({ title }), ...more });
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('the query of the library', () => {
  it('goes into the address and comes back', () => {
    const query = {
      ...emptyQuery,
      view: 'unread',
      person: 'Lê Hạnh',
      from: '2026-01-02',
      pane: 'overview',
      text: 'đà nẵng & “xe”',
      tag: 'a=b',
      open: 'x1',
    } as const;
    expect(parseQuery(`#${formatQuery(query)}`)).toEqual(query);
    expect(formatQuery(emptyQuery)).toBe('');
  });

  it('passes over what it does not know', () => {
    expect(parseQuery('view=nonsense&sort=&x=1&from=gestern')).toEqual(emptyQuery);
  });
});

describe('selecting summaries', () => {
  const all = cardsOf([
    titled('a', 'Đà Nẵng mở tuyến xe buýt', { savedAt: '2025-01-03T00:00:00Z', starred: true }),
    titled('b', 'Giá cà phê', {
      savedAt: '2025-01-02T00:00:00Z',
      readAt: '2025-01-04T00:00:00Z',
      note: 'Hỏi Đạt',
    }),
    titled('c', 'Chợ nổi', { savedAt: '2025-01-01T00:00:00Z', deletedAt: '2025-01-05T00:00:00Z' }),
  ]);

  it('finds words without their marks, in any order, notes included', () => {
    expect(ids(selectCards(all, { ...emptyQuery, text: 'buyt da nang' }, null))).toEqual(['a']);
    expect(ids(selectCards(all, { ...emptyQuery, text: 'dat' }, null))).toEqual(['b']);
  });

  it('keeps the bin apart', () => {
    expect(ids(selectCards(all, emptyQuery, null))).toEqual(['a', 'b']);
    expect(ids(selectCards(all, { ...emptyQuery, view: 'bin' }, null))).toEqual(['c']);
    expect(ids(selectCards(all, { ...emptyQuery, view: 'unread' }, null))).toEqual(['a']);
    expect(ids(selectCards(all, { ...emptyQuery, view: 'starred' }, null))).toEqual(['a']);
  });

  it('sorts', () => {
    expect(ids(selectCards(all, { ...emptyQuery, sort: 'saved-oldest' }, null))).toEqual(['b', 'a']);
    expect(ids(selectCards(all, { ...emptyQuery, sort: 'title' }, null))).toEqual(['a', 'b']);
  });

  it('counts publishers and tags of what is not in the bin', () => {
    expect(publisherFacets(all)).toEqual([{ value: 'bao-mau.vn', label: 'Báo Mẫu', count: 2 }]);
    expect(tagFacets(cardsOf([aSaved('x', { userTags: ['đất'], deletedAt: '' })]))).toEqual([
      { value: 'đất', label: 'đất', count: 1 },
    ]);
  });
});
