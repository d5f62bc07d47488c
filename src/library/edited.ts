import type { KeyPoint, SavedSummary, Span, Summary } from '@/article';

/** Where a person's own words stand: nowhere in the text. */
const ownSpan: Span = {
  paragraph: -1,
  start: 0,
  end: 0,
  sentenceHash: '',
  quote: '',
  prefix: '',
  suffix: '',
};

/** True where an item was written by the person, so that there is no sentence to lead to. */
export const isOwn = (span: Span | undefined): boolean => span === undefined || span.quote === '';

const points = (texts: readonly string[], found: readonly KeyPoint[]): readonly KeyPoint[] =>
  texts.map((text) => found.find((point) => point.text === text) ?? { text, span: ownSpan });

function named<T extends { readonly name: string }>(
  names: readonly string[] | undefined,
  found: readonly T[],
  blank: (name: string) => T,
): readonly T[] {
  return names?.map((name) => found.find((item) => item.name === name) ?? blank(name)) ?? found;
}

/** The summary as its reader wants it: extracted, with the person's edits over it. */
export function edited({ summary, edits }: Pick<SavedSummary, 'summary' | 'edits'>): Summary {
  const { keyPoints, people, organisations, places, ...fields } = edits;
  return {
    ...summary,
    ...fields,
    keyPoints: keyPoints ? points(keyPoints, summary.keyPoints) : summary.keyPoints,
    people: named(people, summary.people, (name) => ({ name, role: '', organisation: '', mentions: [] })),
    organisations: named(organisations, summary.organisations, (name) => ({
      name,
      abbreviation: '',
      mentions: [],
    })),
    places: named(places, summary.places, (name) => ({ name, level: 'other', mentions: [] })),
  };
}
