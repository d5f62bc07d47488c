import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/summarize';
import { anArticleText } from '../../support/an-article-text';

/** Calls of a method while `run` runs. */
function callsOf(prototype: object, name: string, run: () => void): number {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (typeof descriptor?.value !== 'function') throw new Error(`no method ${name}`);
  let calls = 0;
  Object.defineProperty(prototype, name, {
    ...descriptor,
    value(this: unknown, ...args: unknown[]) {
      calls++;
      return descriptor.value.apply(this, args);
    },
  });
  try {
    run();
  } finally {
    Object.defineProperty(prototype, name, descriptor);
  }
  return calls;
}

/** Work is counted in look-ups and character reads, so that no busy machine decides. */
function countedWork(text: string, language: string): number {
  const article = anArticleText({ language, title: 'Nước', published: '2026-03-05', paragraphs: [text] });
  let inner = 0;
  const outer = callsOf(Map.prototype, 'get', () => {
    inner = callsOf(String.prototype, 'codePointAt', () => summarize(article));
  });
  return outer + inner;
}

const numbered = (count: number, sentence: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => sentence(i)).join('');

describe('the work of a summary', () => {
  it.each([
    [
      'sentences',
      'vi',
      (i: number) => `Ngày 5/3, ông Lê Văn An, Giám đốc Sở Y tế, nói: “Chúng tôi phát ${i} tấn gạo”. `,
    ],
    [
      'sentences',
      'en',
      (i: number) => `Maria Lopez, mayor of Norwick, said: “We gave out ${i} tons of rice.” `,
    ],
    ['one list of names', 'vi', () => 'Lê Văn An, Trần Thị Bình, '],
    ['one list of bodies', 'en', () => 'Bank of the North and Ministry of Roads, '],
    ['quotations that never close', 'vi', () => '"Tôi “đi '],
    ['capitals alone', 'vi', () => 'AN BÌNH '],
  ])(
    'grows with the text, not with its square: %s (%s)',
    (_, language, sentence) => {
      countedWork(numbered(2, sentence), language); // builds the tables
      const small = countedWork(numbered(400, sentence), language);
      const large = countedWork(numbered(800, sentence), language);
      expect(large / small).toBeLessThan(2.6);
    },
    30_000,
  );
});
