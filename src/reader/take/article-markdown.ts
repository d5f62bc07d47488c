import type { Article, ArticleImage, Block, SafeHtml, TextRun } from '@/article';
import { toFragment } from '@/sanitize';
import { captionedImages, standaloneLeadImage } from '../text/article-images';
import { dayOf } from '../text/date-line';
import { inlineMarkdown } from './inline-markdown';

type Inline = (html: SafeHtml) => string;

function imageMarkdown({ url, alt, caption, credit }: ArticleImage): string {
  const line = [caption, credit && `(${credit})`].filter(Boolean).join(' ');
  return `![${alt.replace(/[[\]]/g, '')}](${url})${line ? `\n*${line}*` : ''}`;
}

function tableMarkdown(html: SafeHtml, view: Window & typeof globalThis): string {
  const rows = [...toFragment(html, view).querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => inlineMarkdown(cell).replace(/\|/g, '\\|').replace(/\n/g, ' ').trim()),
  );
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function quoted(runs: readonly TextRun[], inline: Inline): string {
  return runs.map((run) => `> ${inline(run.html)}`).join('\n>\n');
}

function blockMarkdown(block: Block, inline: Inline, view: Window & typeof globalThis): string {
  switch (block.type) {
    case 'paragraph':
      return inline(block.html);
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.html)}`;
    case 'list':
      return block.items
        .map((item) => `${'   '.repeat(item.depth)}${block.ordered ? '1.' : '-'} ${inline(item.html)}`)
        .join('\n');
    case 'quote':
    case 'box':
      return quoted(block.paragraphs, inline);
    case 'figure':
      return captionedImages(block).map(imageMarkdown).join('\n\n');
    case 'table':
      return tableMarkdown(block.html, view);
    case 'embed':
      return `[${block.title || block.provider}](${block.url})`;
    case 'code':
      return `\`\`\`${block.language}\n${block.text}\n\`\`\``;
  }
}

/** The whole article as CommonMark, source line last. */
export function articleMarkdown(article: Article, view: Window & typeof globalThis): string {
  const inline: Inline = (html) => inlineMarkdown(toFragment(html, view)).trim();
  const lead = standaloneLeadImage(article);
  const line = [article.byline.join(', '), article.agency, article.publisher.name, dayOf(article.published)];
  return [
    `# ${article.title}`,
    line.filter(Boolean).join(' · '),
    article.lead && `**${article.lead}**`,
    lead && imageMarkdown(lead),
    ...article.blocks.map((block) => blockMarkdown(block, inline, view)),
    `<${article.url}>`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
