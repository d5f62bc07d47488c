import type { Article, ArticleImage, Block, SafeHtml, TextRun } from '@/article';
import { sanitizeInline, tableMarkup } from '@/sanitize';

export const aRun = (paragraph: number, html: string): TextRun => ({
  text: html.replace(/<[^>]+>/g, ''),
  html: sanitizeInline(html, window),
  paragraph,
});

/** Markup of a table as extraction writes it. */
export function aTable(html: string): SafeHtml {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) throw new Error('no table');
  return tableMarkup(table, new URL('https://bao.example/de-moi.htm'));
}

export const anImage = (part: Partial<ArticleImage> = {}): ArticleImage => ({
  url: 'https://anh.example/de.jpg',
  alt: '',
  caption: '',
  credit: '',
  ...part,
});

export const aParagraph = (paragraph: number, html: string): Block => ({
  type: 'paragraph',
  ...aRun(paragraph, html),
});

const runsOf = (block: Block): readonly TextRun[] => {
  if ('html' in block && 'text' in block) return [block];
  if (block.type === 'list') return block.items;
  if (block.type === 'table') return block.rows;
  return block.type === 'quote' || block.type === 'box' ? block.paragraphs : [];
};

/** An invented article; its paragraphs follow from its blocks unless given. */
export function anArticle(part: Partial<Article> = {}): Article {
  const blocks = part.blocks ?? [aParagraph(0, 'Nước lên. Đê vẫn vững.')];
  return {
    url: 'https://bao.example/de-moi.htm',
    title: 'Khởi công đê mới',
    lead: 'Người dân góp ngày công.',
    byline: ['Nguyễn Hộ'],
    agency: 'TTX',
    publisher: { name: 'Báo Tân Lộc', host: 'bao.example' },
    section: 'Kinh tế',
    tags: [],
    published: '2031-02-03T10:10:00+07:00',
    modified: '',
    dateline: '',
    language: 'vi',
    direction: 'ltr',
    leadImage: null,
    blocks,
    paragraphs: blocks.flatMap(runsOf).map(({ text }) => text),
    wordCount: 40,
    readingMinutes: 1,
    textHash: 'x',
    provenance: {},
    truncated: false,
    ...part,
  };
}
