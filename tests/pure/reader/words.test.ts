import { describe, expect, it } from 'vitest';
import { citation } from '@/reader/take/citation';
import { dateLine, dayOf } from '@/reader/text/date-line';
import { headlineParagraph, sentencesOf } from '@/reader/text/sentences';
import { anArticle, aParagraph } from './an-article';

describe('a date', () => {
  it('stands as newspapers write it, in the publisher’s own clock', () => {
    expect(dateLine('2031-02-03T23:10:00+07:00', 'vi')).toBe('3/2/2031, 23:10');
    expect(dateLine('2031-02-03T23:10:00-05:00', 'en')).toBe('February 3, 2031, 11:10 PM');
  });

  it('has no time where the page gives none', () => {
    expect(dateLine('2031-02-03', 'vi')).toBe('3/2/2031');
    expect(dayOf('2031-02-03T23:10:00+07:00')).toBe('2031-02-03');
  });

  it.each(['', 'hôm qua', '2031-99-03'])('is blank for "%s"', (iso) => {
    expect(dateLine(iso, 'vi')).toBe('');
  });
});

describe('a citation', () => {
  it('names people, agency, headline, publisher, day and address', () => {
    expect(citation(anArticle(), 'vi')).toBe(
      'Nguyễn Hộ (TTX). “Khởi công đê mới”. Báo Tân Lộc, 3/2/2031. https://bao.example/de-moi.htm',
    );
  });

  it('leaves out what is unknown', () => {
    const bare = anArticle({
      byline: [],
      agency: '',
      published: '',
      publisher: { name: '', host: 'bao.example' },
    });
    expect(citation(bare, 'vi')).toBe('“Khởi công đê mới”. bao.example. https://bao.example/de-moi.htm');
  });
});

describe('sentences', () => {
  it('run from the headline over the lead to the last paragraph', () => {
    const article = anArticle({ blocks: [aParagraph(0, 'Nước lên. Đê vẫn vững.')] });
    expect(sentencesOf(article)).toEqual([
      { paragraph: headlineParagraph, start: 0, end: 16, text: 'Khởi công đê mới' },
      { paragraph: -1, start: 0, end: 24, text: 'Người dân góp ngày công.' },
      { paragraph: 0, start: 0, end: 9, text: 'Nước lên.' },
      { paragraph: 0, start: 10, end: 22, text: 'Đê vẫn vững.' },
    ]);
  });

  it('need no known language', () => {
    expect(sentencesOf(anArticle({ language: 'und' })).length).toBe(4);
  });
});
