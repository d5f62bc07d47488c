import type { Article } from '@/article';

/** A sentence to be read aloud. Offsets are into the paragraph's text; paragraph -2 is the headline. */
export interface Sentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const headlineParagraph = -2;

function split(text: string, paragraph: number, segmenter: Intl.Segmenter): readonly Sentence[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const spoken = segment.trim();
    const start = index + segment.indexOf(spoken);
    return spoken === '' ? [] : [{ paragraph, start, end: start + spoken.length, text: spoken }];
  });
}

/** Headline, lead and paragraphs as sentences, in the article's language (Unicode UAX 29). */
export function sentencesOf({ title, lead, paragraphs, language }: Article): readonly Sentence[] {
  const locale = language === 'und' ? undefined : language;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const texts: readonly (readonly [string, number])[] = [
    [title, headlineParagraph],
    [lead, -1],
    ...paragraphs.map((text, number) => [text, number] as const),
  ];
  return texts.flatMap(([text, number]) => split(text, number, segmenter));
}
