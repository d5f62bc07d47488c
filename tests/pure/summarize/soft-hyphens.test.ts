import { describe, expect, it } from 'vitest';
import { resolveSpan, summarize, textDocument } from '@/summarize';
import { anArticleText } from '../../support/an-article-text';

const article = anArticleText({
  language: 'en',
  title: 'Harbour min\u00adis\u00adter opens bridge',
  lead: 'The min\u00adis\u00adter opens a bridge.',
  paragraphs: [
    'Maria Lopez, a pro\u00adfes\u00adsor at the Uni\u00adver\u00adsity of Leeds, counted 1,432 bicy\u00adcles on Tuesday in the rain.',
    'Maria Lo\u00adpez said: “The bridge carries more bicy\u00adcles than the whole har\u00adbour did before it.”',
    'The University of Leeds will count them again in spring, and so will the harbour.',
  ],
});

const bare = (text: string): string => text.replaceAll('\u00ad', '');

describe('a summary of a text with soft hyphens', () => {
  const summary = summarize(article);

  it('takes a name with and without them for one', () => {
    expect(summary.people.map(({ name, role }) => [name, role])).toEqual([
      ['Maria Lopez', 'professor at the University of Leeds'],
    ]);
    expect(summary.organisations.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['University of Leeds', 2],
    ]);
    expect(summary.figures[0]).toMatchObject({ value: 1432, what: 'bicycles' });
  });

  it('says what the text without them gives, word by word', () => {
    const plain = summarize({
      ...article,
      lead: bare(article.lead),
      paragraphs: article.paragraphs.map(bare),
    });
    expect(summary.keyPoints.map(({ text }) => bare(text))).toEqual(plain.keyPoints.map(({ text }) => text));
    expect(summary.quotes.map(({ text }) => bare(text))).toEqual(plain.quotes.map(({ text }) => text));
  });

  it('quotes the page to the letter', () => {
    expect(summary.quotes).toHaveLength(1);
    for (const { text, span } of [...summary.keyPoints, ...summary.quotes]) expect(text).toBe(span.quote);
    expect(summary.quotes[0]?.text).toContain('bicy\u00adcles');
  });

  it('leads to the places in the text as the page spells it', () => {
    const spans = [...summary.keyPoints, ...summary.figures, ...summary.quotes].map(({ span }) => span);
    const { paragraphs } = textDocument(article);
    expect(spans.length).toBeGreaterThan(3);
    for (const span of spans) {
      const text = span.paragraph < 0 ? article.lead : (article.paragraphs[span.paragraph] ?? '');
      expect(span.quote).toBe(text.slice(span.start, span.end));
      expect(text.slice(0, span.start).endsWith(span.prefix)).toBe(true);
      expect(text.slice(span.end).startsWith(span.suffix)).toBe(true);
      expect(resolveSpan(span, paragraphs)).toMatchObject({ start: span.start, end: span.end });
    }
  });
});
