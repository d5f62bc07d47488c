import fc from 'fast-check';
import { safeParse } from 'valibot';
import { summaryGuard } from '@/article';
import { summarize } from '@/summarize';
import { anArticleText } from '../support/an-article-text';
import { texts as pieces } from './html-pieces-table';
import { claim, claimSame, property } from './property';
import { claimSpans } from './spans-of';

const words = fc.oneof(
  fc.constantFrom(...pieces),
  fc.constantFrom(
    'ông',
    'Chủ tịch',
    'UBND',
    'tỉnh',
    'Mr',
    'said',
    'nói:',
    '“',
    '”',
    '"',
    '1.432',
    '3,5',
    '%',
    'tỷ',
    'ngày 2-9',
    '.',
    '…',
    '\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const text = fc.array(words, { maxLength: 12 }).map((all) => all.join(' '));

const article = fc.record({
  title: text,
  lead: fc.oneof(fc.constant(''), text),
  paragraphs: fc.array(text, { maxLength: 6 }),
  captions: fc.array(text, { maxLength: 2 }),
  language: fc.constantFrom('vi', 'en', 'de', 'ja', 'ar', 'und', 'not a tag', 'x'),
  published: fc.constantFrom('', '2026-09-14T08:30:00+07:00', '2026-02-30', 'nonsense'),
});

export const summaryProperty = property({
  name: 'a summary is made of any text, its spans resolve, and it is the same each time',
  sharePercent: 15,
  arbitrary: article,
  check: (parts) => {
    const whole = anArticleText({ url: 'https://bao.example/bai.htm', ...parts });
    const summary = summarize(whole);
    claimSpans(summary, whole);
    claimSame(summarize(whole), summary, 'the second summary differs');
    claim(safeParse(summaryGuard, summary).success, 'the guard refuses the summary');
  },
});
