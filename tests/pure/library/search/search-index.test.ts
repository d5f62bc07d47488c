import { describe, expect, it } from 'vitest';
import { createDocNumbers } from '@/library/search/doc-numbers';
import { createSearchIndex } from '@/library/search/search-index';

const doc = (id: string, title: string, body = '', names = '') => ({ id, title, body, names });

/** An index whose records go by names. */
function anIndex() {
  const index = createSearchIndex();
  const numbers = createDocNumbers();
  const put = (docs: readonly ReturnType<typeof doc>[]) =>
    index.put(docs.map((one) => ({ ...one, id: numbers.of(one.id) })));
  put([
    doc('city', 'Đà Nẵng mở phố đi bộ'),
    doc('weight', 'Xe đã nặng thêm', 'Đường đã nặng hạt mưa'),
    doc('apart', 'Đà điểu', 'Cân nặng của nó'),
    doc('body', 'Du lịch miền Trung', 'Khách đến Đà Nẵng tăng'),
    doc('other', 'Giá cà phê', 'Nguyễn Thị Hoa trồng 12 ha'),
  ]);
  return {
    put,
    drop: (ids: readonly string[]) => index.drop(ids.map(numbers.of)),
    find: (typed: string) => numbers.idsOf(index.find(typed)),
  };
}

describe('the search index', () => {
  it.each(['da nang', 'Đà Nẵng', 'đa nẵng', 'Da Nag', 'DA NANG', 'nẵng đà'])(
    'finds Đà Nẵng by “%s”',
    (typed) => {
      expect(anIndex().find(typed)).toEqual(expect.arrayContaining(['city', 'body']));
    },
  );

  it('puts exact diacritics first, then the same letters, then words apart', () => {
    expect(anIndex().find('Đà Nẵng')).toEqual(['city', 'body', 'weight', 'apart']);
    expect(anIndex().find('đã nặng')[0]).toBe('weight');
  });

  it('finds records that hold every word, in whatever field and order', () => {
    expect(anIndex().find('pho di bo da nang')).toEqual(['city']);
    expect(anIndex().find('nguyen phe ha 12')).toEqual(['other']);
    expect(anIndex().find('nguyen phe ha 13')).toEqual([]);
    expect(anIndex().find('pho '.repeat(300))).toEqual(['city']);
    expect(anIndex().find('khach mien da nang')).toEqual(['body']);
  });

  it('finds the beginning of a word while it is typed, and not once it is finished', () => {
    expect(anIndex().find('nguy')).toEqual(['other']);
    expect(anIndex().find('nguy ')).toEqual([]);
  });

  it('does not lose what it found at the first letter of a further word', () => {
    expect(anIndex().find('cà p')).toEqual(anIndex().find('cà '));
  });

  it('forgives small mistakes in longer words only', () => {
    expect(anIndex().find('nguyem')).toEqual(['other']);
    expect(anIndex().find('hx')).toEqual([]);
  });

  it('takes words in quotes as they stand together', () => {
    expect(anIndex().find('"cân nặng"')).toEqual(['apart']);
    expect(anIndex().find('"nặng cân"')).toEqual([]);
  });

  it('forgets what was dropped and what was there before', () => {
    const index = anIndex();
    index.put([doc('city', 'Huế')]);
    index.drop(['body']);
    expect(index.find('Đà Nẵng')).toEqual(['weight', 'apart']);
    expect(index.find('hue')).toEqual(['city']);
  });
});
