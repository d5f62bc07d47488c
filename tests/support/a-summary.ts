import { type ArticleText, type Summary, textHash } from '../../src/article';
import { anArticleText } from './an-article-text';

/** An article of a test newspaper that the guards let through. */
export const anArticle = (parts: Partial<ArticleText> = {}): ArticleText => {
  const paragraphs = parts.paragraphs ?? ['Xã Tân Lác có 112 hộ dệt chiếu.', 'Ông Lê Văn Sáu cho biết.'];
  return anArticleText({
    url: 'https://baotintuc.vn/bai-1.htm',
    title: 'Làng dệt chiếu Cồn Sậy hồi sinh',
    publisher: { name: 'Báo Mẫu', host: 'baotintuc.vn' },
    ...parts,
    paragraphs,
    textHash: textHash(paragraphs.join('\n')),
  });
};

/** A summary of that article with one key point at its span. */
export function aSummary(parts: Partial<ArticleText> = {}): Summary {
  const { paragraphs, captions: _captions, ...metadata } = anArticle(parts);
  const text = paragraphs[0] ?? '';
  const span = {
    paragraph: 0,
    start: 0,
    end: text.length,
    sentenceHash: textHash(text),
    quote: text,
    prefix: '',
    suffix: '',
  };
  return {
    ...metadata,
    keyPoints: [{ text, span }],
    figures: [{ raw: '112 hộ', value: 112, unit: 'hộ', what: 'hộ dệt chiếu', approximate: false, span }],
    people: [{ name: 'Lê Văn Sáu', role: '', organisation: '', mentions: [span] }],
    organisations: [],
    places: [{ name: 'Tân Lác', level: 'commune', mentions: [span] }],
    dates: [],
    quotes: [],
    coverage: { sentencesUsed: 1, sentences: 2, figuresUsed: 1, figures: 1 },
    extractor: '1',
  };
}

/** What `library.save` takes, of one and the same article. */
export const aSave = (parts: Partial<ArticleText> = {}) => ({
  article: anArticle(parts),
  summary: aSummary(parts),
});
