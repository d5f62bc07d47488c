export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentence, or the run of sentences, that a quote stands in. Trailing space is left out. */
export function sentenceAround(text: string, quote: Range, language: string): Range {
  const locale = Intl.Segmenter.supportedLocalesOf(language === 'und' ? [] : [language])[0];
  let start = quote.start;
  let end = quote.end;
  for (const { index, segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    const stop = index + segment.trimEnd().length;
    if (index <= quote.start && stop > quote.start) start = index;
    if (index < quote.end && stop >= quote.end) end = Math.max(stop, quote.end);
  }
  return { start, end };
}
