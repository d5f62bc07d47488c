import type { Summary } from '@/article';
import type { ExportWords } from './export-format';
import { allTags, type Exported, publisherOf, withRole } from './exported';
import { htmlList, htmlPage, htmlText } from './html-text';

const style = `
:root{color-scheme:light dark;font:16px/1.6 system-ui,sans-serif}
body{max-width:44rem;margin:2rem auto;padding:0 1rem}
article{padding:1.5rem 0;border-top:1px solid #8886}
h2{margin:0;line-height:1.25}h3{margin:1.2rem 0 .3rem;font-size:.85rem;opacity:.75}
.meta{opacity:.75;font-size:.9rem}td{padding:.1rem 1rem .1rem 0;vertical-align:top}td:first-child{white-space:nowrap;font-variant-numeric:tabular-nums}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid #8888}ul,ol{margin:.3rem 0;padding-left:1.3rem}
@media print{article{break-inside:avoid-page}}`;

const section = (title: string, body: string): string => (body ? `<h3>${htmlText(title)}</h3>${body}` : '');

export const figuresHtml = (figures: Summary['figures']): string =>
  figures.length > 0
    ? `<table>${figures.map(({ raw, what }) => `<tr><td>${htmlText(raw)}</td><td>${htmlText(what)}</td></tr>`).join('')}</table>`
    : '';

export const quotesHtml = (quotes: Summary['quotes']): string =>
  quotes
    .map(
      ({ text, speaker }) =>
        `<blockquote>${htmlText(text)}${speaker ? `<br><cite>${htmlText(speaker)}</cite>` : ''}</blockquote>`,
    )
    .join('');

/** Publisher, day and author, with the address. */
export const metaHtml = ({ summary }: Exported): string => {
  const parts = [publisherOf(summary), ...summary.byline, summary.agency, summary.published].filter(Boolean);
  return `<p class="meta">${parts.map(htmlText).join(' · ')}<br><a href="${htmlText(summary.url)}">${htmlText(summary.url)}</a></p>`;
};

const names = (items: readonly { readonly name: string }[]): string =>
  htmlText(items.map(({ name }) => name).join(', '));
const paragraph = (text: string): string => (text ? `<p>${text}</p>` : '');

function articleHtml(item: Exported, words: ExportWords): string {
  const { saved, summary } = item;
  return `<article lang="${htmlText(summary.language)}" dir="${summary.direction}">
<h2>${htmlText(summary.title)}</h2>
${metaHtml(item)}${paragraph(htmlText(summary.lead))}
${section(
  words.keyPoints,
  htmlList(
    summary.keyPoints.map(({ text }) => htmlText(text)),
    'ol',
  ),
)}
${section(words.figures, figuresHtml(summary.figures))}
${section(words.people, htmlList(summary.people.map(withRole).map(htmlText)))}
${section(words.organisations, paragraph(names(summary.organisations)))}
${section(words.places, paragraph(names(summary.places)))}
${section(words.dates, paragraph(htmlText(summary.dates.map(({ raw }) => raw).join(', '))))}
${section(words.quotes, quotesHtml(summary.quotes))}
${section(words.note, paragraph(htmlText(saved.note)))}
<p class="meta">${allTags(item)
    .map((tag) => htmlText(`#${tag}`))
    .join(' ')}</p>
</article>`;
}

/** A page of summaries that opens anywhere, without a script or a request. */
export const htmlExport = (items: readonly Exported[], words: ExportWords): string =>
  htmlPage(
    words.library,
    words.language,
    style,
    `<h1>${htmlText(words.library)}</h1>\n${items.map((item) => articleHtml(item, words)).join('\n')}`,
  );
