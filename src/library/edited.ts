import {
  type Figure,
  figureLine,
  partMark,
  type Quote,
  quoteLine,
  type SavedSummary,
  type Span,
  type Summary,
} from '@/article';
import { ownFigure } from './own-figure';

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

interface Reading<T> {
  /** The line that stands for an item. */
  readonly lineOf: (item: T) => string;
  /** What a line stands for that no item has; undefined where for nothing. */
  readonly own: (line: string) => T | undefined;
}

/** The items that lines stand for; those that were found keep all that is known of them, each used once. */
function byLines<T>(
  lines: readonly string[] | undefined,
  found: readonly T[],
  { lineOf, own }: Reading<T>,
): readonly T[] {
  if (!lines) return found;
  const left = [...found];
  return lines.flatMap((line) => {
    const at = left.findIndex((item) => lineOf(item) === line);
    return (at < 0 ? own(line) : left.splice(at, 1)[0]) ?? [];
  });
}

const named = <T extends { readonly name: string }>(blank: Omit<T, 'name'>): Reading<T> => ({
  lineOf: ({ name }) => name,
  own: (name) => ({ ...blank, name }) as T,
});

/** The first part of a line, and what stands after its last mark. */
function partsOf(line: string): readonly [first: string, second: string] {
  const at = line.lastIndexOf(partMark);
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + partMark.length)];
}

/** A figure whose number is the article's keeps its source, whatever the person says is counted. */
const figuresOf = ({ figures, language }: Summary): Reading<Figure> => ({
  lineOf: figureLine,
  own: (line) => {
    const [raw, what] = partsOf(line);
    const known = figures.find((figure) => figureLine({ raw: figure.raw, what: '' }) === raw);
    if (known) return { ...known, what };
    const figure = ownFigure(raw, language);
    return figure && { ...figure, what, span: ownSpan };
  },
});

/** Words that the article has keep their source, whoever said them. */
const quotesOf = ({ quotes }: Summary): Reading<Quote> => ({
  lineOf: quoteLine,
  own: (line) => {
    const [text, speaker] = partsOf(line);
    const known = quotes.find((quote) => quoteLine({ text: quote.text, speaker: '' }) === text);
    return { direct: true, span: ownSpan, ...known, ...{ text: known?.text ?? text, speaker, role: '' } };
  },
});

/** The summary as its reader wants it: extracted, with the person's edits over it. */
export function edited({ summary, edits }: Pick<SavedSummary, 'summary' | 'edits'>): Summary {
  const { keyPoints, figures, people, organisations, places, quotes, ...fields } = edits;
  return {
    ...summary,
    ...fields,
    keyPoints: byLines(keyPoints, summary.keyPoints, {
      lineOf: ({ text }) => text,
      own: (text) => ({ text, span: ownSpan }),
    }),
    figures: byLines(figures, summary.figures, figuresOf(summary)),
    people: byLines(people, summary.people, named({ role: '', organisation: '', mentions: [] })),
    organisations: byLines(organisations, summary.organisations, named({ abbreviation: '', mentions: [] })),
    places: byLines(places, summary.places, named({ level: 'other', mentions: [] })),
    quotes: byLines(quotes, summary.quotes, quotesOf(summary)),
  };
}
