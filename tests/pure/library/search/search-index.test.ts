import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '@/library/search/search-index';

const doc = (id: string, title: string, body = '', names = '') => ({ id, title, body, names });

function anIndex() {
  const index = createSearchIndex();
  index.put([
    doc('city', 'Đà Nẵng mở phố đi bộ'),
    doc('weight', 'Xe đã nặng thêm', 'Đường đã nặng hạt mưa'),
    doc('apart', 'Đà điểu', 'Cân nặng của nó'),
    doc('body', 'Du lịch miền Trung', 'Khách đến Đà Nẵng tăng'),
    doc('other', 'Giá cà phê', 'Nguyễn Thị Hoa trồng 12 ha'),
  ]);
  return index;
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

  it('finds the beginning of a word while it is typed, and not once it is finished', () => {
    expect(anIndex().find('nguy')).toEqual(['other']);
    expect(anIndex().find('nguy ')).toEqual([]);
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
