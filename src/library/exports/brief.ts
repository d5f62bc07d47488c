import type { Summary } from '@/article';
import type { ExportWords } from './export-format';
import { type Exported, withRole } from './exported';
import { figuresHtml, metaHtml, quotesHtml } from './html-page';
import { htmlList, htmlPage, htmlText } from './html-text';

/** What fits a sheet beside each other, at the size it is printed in. */
const limits = { points: 6, figures: 10, people: 8, quotes: 2, note: 600 } as const;

/** The very words of people before what they are reported to have said. */
const tellingQuotes = (quotes: Summary['quotes']): Summary['quotes'] =>
  quotes.toSorted((a, b) => Number(b.direct) - Number(a.direct)).slice(0, limits.quotes);

/** A4 with narrow margins; a summary that is too long is cut at the foot of its sheet, not spread over two. */
const style = `
@page{size:A4;margin:14mm}
:root{font:10.5pt/1.42 "Source Serif 4",Georgia,serif;color:#111;background:#fff}
body{margin:0}.sheet{box-sizing:border-box;width:182mm;height:268mm;margin:0 auto;overflow:hidden;break-after:page;break-inside:avoid}
.sheet:last-child{break-after:auto}
h1{margin:0 0 2mm;font-size:19pt;line-height:1.2}h2{margin:4mm 0 1mm;font:600 8.5pt system-ui,sans-serif;color:#555}
.meta{margin:0 0 3mm;font:8.5pt/1.4 system-ui,sans-serif;color:#555;overflow-wrap:anywhere}.lead{margin:0 0 2mm;font-weight:600}
ol,ul{margin:0;padding-left:5mm}.columns{display:grid;grid-template-columns:3fr 2fr;gap:8mm}
table{border-collapse:collapse;width:100%}td{padding:.6mm 3mm .6mm 0;vertical-align:top;border-bottom:.2mm solid #ddd}td:first-child{font-weight:600}
blockquote{margin:1mm 0;padding-left:3mm;border-left:.6mm solid #999;font-style:italic}
@media screen{:root{background:#ddd}.sheet{margin:8mm auto;padding:14mm;width:210mm;height:297mm;background:#fff}}`;

const section = (title: string, body: string): string => (body ? `<h2>${htmlText(title)}</h2>${body}` : '');

function sheet(item: Exported, words: ExportWords): string {
  const { saved, summary } = item;
  const points = summary.keyPoints.slice(0, limits.points).map(({ text }) => htmlText(text));
  const people = summary.people.slice(0, limits.people).map(withRole).map(htmlText);
  const note = saved.note ? `<p>${htmlText(saved.note.slice(0, limits.note))}</p>` : '';
  return `<section class="sheet" lang="${htmlText(summary.language)}" dir="${summary.direction}">
<h1>${htmlText(summary.title)}</h1>
${metaHtml(item)}${summary.lead ? `<p class="lead">${htmlText(summary.lead)}</p>` : ''}
${section(words.keyPoints, htmlList(points, 'ol'))}
<div class="columns"><div>${section(words.figures, figuresHtml(summary.figures.slice(0, limits.figures)))}</div>
<div>${section(words.people, htmlList(people))}</div></div>
${section(words.quotes, quotesHtml(tellingQuotes(summary.quotes)))}
${section(words.note, note)}
</section>`;
}

/** One sheet of A4 per summary, to print or to keep as PDF. */
export const briefSheets = (items: readonly Exported[], words: ExportWords): string =>
  htmlPage(words.library, words.language, style, items.map((item) => sheet(item, words)).join('\n'));
