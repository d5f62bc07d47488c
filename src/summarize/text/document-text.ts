import type { ArticleText, DateMention, Figure, Organisation, Person, Place, Quote } from '@/article';
import { splitSentences } from './sentences';

export interface TextSentence {
  /** UTF-16 offsets in the paragraph, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Running number in the document: the lead's first, then the body's, then the captions'. */
  readonly index: number;
}

export interface TextParagraph {
  /** -1 is the lead; 0… as in `Article.paragraphs`; a caption has `paragraphs.length` + its number among the captions. */
  readonly index: number;
  readonly text: string;
  readonly sentences: readonly TextSentence[];
}

/** An article's text cut into sentences once, for everything that reads it. */
export interface TextDocument {
  /** BCP 47, 'und' where unknown. */
  readonly language: string;
  /** ISO 8601 or blank, as in the article. */
  readonly published: string;
  /** The lead (index -1, if there is one), then the body. Text that the lead repeats stands in it once. */
  readonly paragraphs: readonly TextParagraph[];
  readonly captions: readonly TextParagraph[];
}

/** What the folder `numbers` offers. Captions count as text. */
export type FindFigures = (document: TextDocument) => readonly Figure[];
export type FindDates = (document: TextDocument) => readonly DateMention[];

/** What the folder `names` offers. Captions count as text. */
export interface Names {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
}
export type FindNames = (document: TextDocument) => Names;
export type FindQuotes = (document: TextDocument, people: readonly Person[]) => readonly Quote[];

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The lead as it is compared with the body: without the "…" that a cut description ends in. */
const withoutEllipsis = (text: string): string =>
  squeezed(text)
    .replace(/(?:…|\.\.\.)$/, '')
    .trimEnd();

type NumberedText = Pick<TextParagraph, 'index' | 'text'>;

/** Lead and body, less a body paragraph that is the lead again, or a lead that only begins the body. */
function distinctParagraphs({ lead, paragraphs }: Pick<ArticleText, 'lead' | 'paragraphs'>): NumberedText[] {
  const body = paragraphs.map((text, index) => ({ index, text }));
  const leadText = squeezed(lead);
  if (!leadText) return body;
  const beginsBody = body.some(({ text }) => {
    const paragraph = squeezed(text);
    return paragraph.length > leadText.length && paragraph.startsWith(withoutEllipsis(lead));
  });
  if (beginsBody) return body;
  return [{ index: -1, text: lead }, ...body.filter(({ text }) => squeezed(text) !== leadText)];
}

/** Cuts an article's text into numbered paragraphs and sentences. */
export function textDocument(article: ArticleText): TextDocument {
  const { language, published } = article;
  let count = 0;
  const cut = ({ index, text }: NumberedText): TextParagraph => ({
    index,
    text,
    sentences: splitSentences(text, language).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      index: count++,
    })),
  });
  return {
    language,
    published,
    paragraphs: distinctParagraphs(article).map(cut),
    captions: article.captions.map((text, i) => cut({ index: article.paragraphs.length + i, text })),
  };
}
