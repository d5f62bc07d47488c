import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../src/summarize/text/document-text';
import { resolveSpan, spanAt } from '../../../src/summarize/text/spans';
import { anArticleText } from '../../support/an-article-text';

const word = fc.constantFrom(
  ...'mưa lớn gây ngập đường phố Hà Nội sáng nay người dân đi làm muộn 12 xe hỏng 3 cây đổ ông An nói chưa từng thấy'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 8 });

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A place in one of the texts, from three numbers in 0…1. */
function placeIn(texts: readonly string[], [p, s, l]: readonly [number, number, number]): Place {
  const index = Math.floor(p * texts.length);
  const length = texts[index]?.length ?? 0;
  const start = Math.floor(s * length);
  return { paragraph: index, start, end: start + 1 + Math.floor(l * Math.min(80, length - start - 1)) };
}

const unit = fc.double({ min: 0, max: 0.999, noNaN: true });
const position = fc.tuple(unit, unit, unit);

const spanOf = (texts: readonly string[], { paragraph: index, start, end }: Place) =>
  spanAt(textDocument(anArticleText({ paragraphs: texts })), index, start, end);
const find = (span: ReturnType<typeof spanOf>, texts: readonly string[]) =>
  resolveSpan(span, textDocument(anArticleText({ paragraphs: texts })).paragraphs);

describe('resolveSpan', () => {
  test('always finds a span in the unchanged text', () => {
    fc.assert(
      fc.property(paragraphs, position, (texts, at) => {
        const place = placeIn(texts, at);
        expect(find(spanOf(texts, place), texts)).toEqual(place);
      }),
      { seed: 1 },
    );
  });

  test('finds at least 95 % of spans after paragraphs were inserted and neighbours edited', () => {
    let tries = 0;
    let found = 0;
    fc.assert(
      fc.property(paragraphs, position, paragraph, unit, (texts, at, inserted, where) => {
        const place = placeIn(texts, at);
        const split = Math.floor(where * (texts.length + 1));
        const edited = texts.map((text, i) => (i === place.paragraph ? text : text.replace('mưa', 'bão')));
        const moved = [...edited.slice(0, split), inserted, ...edited.slice(split)];
        const result = find(spanOf(texts, place), moved);
        const expected = split <= place.paragraph ? place.paragraph + 1 : place.paragraph;
        tries++;
        if (result?.paragraph === expected && result.start === place.start) found++;
      }),
      { seed: 2, numRuns: 500 },
    );
    expect(found / tries).toBeGreaterThanOrEqual(0.95);
  });

  test('finds at least 95 % of whole sentences after a sentence was put before them', () => {
    let tries = 0;
    let found = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { minLength: 3, maxLength: 6 }),
        sentence,
        unit,
        (all, extra, at) => {
          const text = all.join(' ');
          const document = textDocument(anArticleText({ paragraphs: [text] }));
          const own = document.paragraphs[0]?.sentences ?? [];
          const chosen = own[Math.floor(at * own.length)];
          if (!chosen) return;
          const span = spanOf([text], { paragraph: 0, start: chosen.start, end: chosen.end });
          const result = find(span, [`${extra} ${text}`]);
          tries++;
          if (result?.start === chosen.start + extra.length + 1) found++;
        },
      ),
      { seed: 3, numRuns: 500 },
    );
    expect(found / tries).toBeGreaterThanOrEqual(0.95);
  });

  test('tells equal short quotes apart by what stands around them', () => {
    const texts = ['Bão làm 2 người chết. Lũ làm 2 cầu sập ở huyện Hòa An.'];
    const start = texts[0]?.lastIndexOf('2') ?? 0;
    const span = spanOf(texts, { paragraph: 0, start, end: start + 1 });
    const edited = ['Bão số 3 làm 2 người chết tại chỗ. Trận lũ làm 2 cầu sập ở huyện Hòa An.'];
    expect(find(span, edited)?.start).toBe(edited[0]?.lastIndexOf('2'));
  });

  test('gives up on a quote that is gone', () => {
    const span = spanOf(['Bão làm 2 người chết.'], { paragraph: 0, start: 8, end: 20 });
    expect(find(span, ['Trời đẹp.'])).toBeUndefined();
  });
});
