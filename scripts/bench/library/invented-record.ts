import { type SavedSummary, type Span, type Summary, savedSchema, textHash } from '@/article';
import { idOfUrl } from '@/library';
import { type InventedArticle, inventedArticle } from './invented-article';

const spanOf = (text: string, paragraph: number, start: number, end: number): Span => ({
  ...{ paragraph, start, end },
  sentenceHash: textHash(text),
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(end, end + 32),
});

/** Where words stand in an article; its beginning where they do not. */
function find({ paragraphs }: InventedArticle, words: string): Span {
  const at = Math.max(
    0,
    paragraphs.findIndex((text) => text.includes(words)),
  );
  const text = paragraphs[at] ?? '';
  const start = Math.max(0, text.indexOf(words));
  return spanOf(text, at, start, start + words.length);
}

const firstSentence = (text: string): string => text.slice(0, text.indexOf('.') + 1);

function itemsOf(article: InventedArticle) {
  const sentences = article.paragraphs.slice(0, 8).map(firstSentence);
  const named = (name: string) => ({ name, mentions: [find(article, name), find(article, name)] });
  return {
    keyPoints: sentences.slice(0, 5).map((text) => ({ text, span: find(article, text) })),
    figures: article.figures.map(({ value, unit }) => {
      const raw = `${value} ${unit}`;
      return {
        raw,
        value,
        unit,
        what: sentences[5]?.slice(0, 40) ?? '',
        approximate: false,
        span: find(article, raw),
      };
    }),
    people: article.people.map((name) => ({
      ...named(name),
      role: sentences[6]?.slice(0, 30) ?? '',
      organisation: '',
    })),
    organisations: [{ ...named(sentences[7]?.slice(0, 24) ?? ''), abbreviation: '' }],
    places: [...new Set(article.places)].map((name) => ({ ...named(name), level: 'province' as const })),
    dates: [{ raw: '2026', iso: '2026', precision: 'year' as const, span: find(article, '2026') }],
    quotes: sentences.slice(5, 7).map((text) => ({
      ...{ text, speaker: article.people[0] ?? '', role: '', direct: true },
      span: find(article, text),
    })),
  };
}

function summaryOf(article: InventedArticle): Summary {
  const { url, title, host, published, language, textHash: hash, paragraphs } = article;
  return {
    ...{ url, title, published, language, textHash: hash },
    ...{
      lead: firstSentence(paragraphs[0] ?? ''),
      byline: [article.people[1] ?? ''],
      agency: '',
      section: host.split('-')[0] ?? '',
    },
    publisher: { name: host.replace('.example', ''), host },
    tags: [title.split(' ')[0] ?? ''],
    ...{ modified: '', dateline: '', direction: 'ltr', leadImage: null, truncated: false },
    ...{ wordCount: 700, readingMinutes: 3, provenance: { title: { source: 'json-ld', confidence: 1 } } },
    ...itemsOf(article),
    coverage: { sentencesUsed: 5, sentences: 36, figuresUsed: 3, figures: 8 },
    extractor: 'bench',
  };
}

/** The n-th record of a large library, with its text as the library stores it; the same for the same number. */
export function inventedRecord(number: number) {
  const article = inventedArticle(number);
  const id = idOfUrl(article.url);
  const savedAt = article.published;
  const saved: SavedSummary = {
    ...{ schema: savedSchema, id, summary: summaryOf(article), savedAt, updatedAt: savedAt },
    ...{ note: number % 9 === 0 ? 'Hỏi lại số liệu' : '', userTags: number % 5 === 0 ? ['đọc lại'] : [] },
    ...{
      starred: number % 20 === 0,
      readAt: number % 3 === 0 ? savedAt : '',
      deletedAt: '',
      edits: {},
      versions: [],
    },
  };
  const text = { schema: 1 as const, id, texts: { [article.textHash]: article.paragraphs } };
  return { saved, text, paragraphs: article.paragraphs };
}
