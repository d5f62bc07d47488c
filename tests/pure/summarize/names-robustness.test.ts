import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/article';
import { summarize } from '../../../src/summarize';
import { findNames, findQuotes, findReportedSpeech } from '../../../src/summarize/names';
import { type TextDocument, textDocument } from '../../../src/summarize/text/document-text';
import { anArticleText } from '../../support/an-article-text';

const languages = ['vi', 'en', 'de', 'ko', 'und', 'not a tag'];
const pieces = [
  'Ông',
  'Nguyễn Văn An',
  'Chủ tịch',
  'UBND',
  'tỉnh',
  'Cà Mau',
  'nói',
  'cho biết',
  ',',
  ' - ',
  '(',
  ')',
  '“',
  '”',
  '"',
  ': ',
  '. ',
  'Mr',
  'Maria Lopez',
  'President',
  'of',
  'and',
  'the',
  'University',
  'said',
  '’s',
  '‘',
  '’',
  '1',
  'TP.',
  '\n',
  'và',
  'Sở',
  'Công ty',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(' ')),
);

const documentOf = (paragraphs: readonly string[], language: string): TextDocument =>
  textDocument(anArticleText({ language, paragraphs: [...paragraphs] }));

function everything(document: TextDocument) {
  const names = findNames(document);
  const quotes = findQuotes(document, names.people);
  return { names, quotes, reported: findReportedSpeech(document, names.people) };
}

function spansOf({ names, quotes, reported }: ReturnType<typeof everything>): readonly Span[] {
  const named = [...names.people, ...names.organisations, ...names.places];
  return [...named.flatMap(({ mentions }) => mentions), ...[...quotes, ...reported].map(({ span }) => span)];
}

describe('names and quotes of any text', () => {
  it('are found without a throw, at exact spans, the same each time', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 4 }),
        fc.constantFrom(...languages),
        (paragraphs, language) => {
          const document = documentOf(paragraphs, language);
          const found = everything(document);
          for (const { paragraph, start, end, quote } of spansOf(found))
            expect(document.paragraphs.find(({ index }) => index === paragraph)?.text.slice(start, end)).toBe(
              quote,
            );
          expect(everything(document)).toEqual(found);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['vi', (i: number) => `Ông Nguyễn Văn Anh${i}, Giám đốc Sở Y tế, nói: “Chúng tôi đã làm hết sức”. `],
    [
      'en',
      (i: number) => `Maria Lopez${i}, a professor at the University of Leeds, said: “We did all we could.” `,
    ],
    ['vi', () => 'Nguyễn '],
    ['vi', () => 'Bộ Sở Cục Hội '.repeat(4)],
    ['en', () => 'Department of Trade and Industry and '.repeat(2)],
    ['en', () => '"'],
  ])(
    'of 200,000 characters in %s are found in one pass',
    (language, sentence) => {
      const text = Array.from({ length: 4000 }, (_, i) => sentence(i))
        .join('')
        .slice(0, 200_000);
      expect(spansOf(everything(documentOf([text], language))).every(({ end }) => end <= text.length)).toBe(
        true,
      );
    },
    30_000,
  );
});

describe('words that every object knows', () => {
  it.each(['vi', 'en', 'de', 'und'])('are words like others in %s', (language) => {
    const words = Object.getOwnPropertyNames(Object.prototype);
    const paragraphs = words.map((word) => `${word} 1.432 ${word} ${word}$ 7 ${word}, 3 ${word}.`);
    const { figures } = summarize(anArticleText({ language, title: words.join(' '), paragraphs }));
    expect(figures.every(({ unit }) => typeof unit === 'string')).toBe(true);
  });
});
