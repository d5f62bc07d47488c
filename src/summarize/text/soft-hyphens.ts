import { type ArticleText, type Span, type Summary, withoutSoftHyphens } from '@/article';

const softHyphen = '\u00ad';

/** The article without soft hyphens, so that "Bundes\u00adkanzler" and "Bundeskanzler" are one word to every reader of it. */
export function bareArticle(article: ArticleText): ArticleText {
  const { title, lead, paragraphs, captions } = article;
  return {
    ...article,
    title: withoutSoftHyphens(title),
    lead: withoutSoftHyphens(lead),
    paragraphs: paragraphs.map(withoutSoftHyphens),
    captions: captions.map(withoutSoftHyphens),
  };
}

/** For each offset of the bare text, and its end, where it stands in `text`. */
function offsetsIn(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) if (text[at] !== softHyphen) offsets.push(at);
  return [...offsets, text.length];
}

type Move = (span: Span) => Span;

/** Moves spans of the bare article to the same words in the article as the page spells it. */
function moverTo({ lead, paragraphs, captions }: ArticleText): Move {
  const texts = [lead, ...paragraphs, ...captions];
  const offsets = texts.map((text) => (text.includes(softHyphen) ? offsetsIn(text) : null));
  return (span) => {
    const text = texts[span.paragraph + 1] ?? '';
    const found = offsets[span.paragraph + 1];
    if (!found) return span;
    const offset = (at: number): number => found[at] ?? text.length;
    const [start, end] = [offset(span.start), offset(span.end - 1) + 1];
    return {
      ...span,
      start,
      end,
      quote: text.slice(start, end),
      prefix: text.slice(offset(Math.max(0, span.start - span.prefix.length)), start),
      suffix: text.slice(end, offset(span.end + span.suffix.length)),
    };
  };
}

/** A summary of the bare article with its spans in the article as the page spells it. */
export function inPageSpelling(summary: Summary, article: ArticleText): Summary {
  const move = moverTo(article);
  const moved = <T extends { readonly span: Span }>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, span: move(item.span) }));
  // What is quoted is quoted to the letter.
  const quoted = <T extends { readonly span: Span; readonly text: string }>(items: readonly T[]) =>
    moved(items).map((item, at) =>
      item.text === items[at]?.span.quote ? { ...item, text: item.span.quote } : item,
    );
  const mentioned = <T extends { readonly mentions: readonly Span[] }>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, mentions: item.mentions.map(move) }));
  return {
    ...summary,
    title: article.title,
    lead: article.lead,
    keyPoints: quoted(summary.keyPoints),
    figures: moved(summary.figures),
    dates: moved(summary.dates),
    quotes: quoted(summary.quotes),
    people: mentioned(summary.people),
    organisations: mentioned(summary.organisations),
    places: mentioned(summary.places),
  };
}

/** Whether there is a soft hyphen in any of the article's texts. */
export const hasSoftHyphens = ({ title, lead, paragraphs, captions }: ArticleText): boolean =>
  [title, lead, ...paragraphs, ...captions].some((text) => text.includes(softHyphen));
