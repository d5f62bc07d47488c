import type { Article, Block, TextRun } from './article';
import { readingMinutes, wordCount } from './reading-time';
import { withoutSoftHyphens } from './soft-hyphens';
import { textHash } from './text-hash';

/** Numbers text runs anew, in the order in which they come. */
class Numbering {
  readonly paragraphs: string[] = [];

  readonly run = <T extends TextRun>(run: T): T => ({
    ...run,
    paragraph: this.paragraphs.push(run.text) - 1,
  });

  block(block: Block): Block {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return this.run(block);
      case 'code':
        return { ...block, paragraph: this.paragraphs.push(block.text) - 1 };
      case 'list':
        return { ...block, items: block.items.map(this.run) };
      case 'quote':
      case 'box':
        return { ...block, paragraphs: block.paragraphs.map(this.run) };
      case 'table':
        return { ...block, rows: block.rows.map(this.run) };
      case 'figure':
      case 'embed':
        return block;
    }
  }
}

/** What makes two blocks the same to a reader; '' for those that may well come twice. */
const identity = (block: Block): string => withoutSoftHyphens(contentOf(block));

function contentOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text;
    case 'quote':
    case 'box':
      return block.paragraphs.map(({ text }) => text).join('\n');
    case 'figure':
      return block.images.map(({ url }) => url).join(' ');
    case 'embed':
      return block.url;
    default:
      return '';
  }
}

/** Blocks of later pages that an earlier one has shown: a repeated summary, title picture or contents. */
function withoutRepeats(parts: readonly Article[], known: ReadonlySet<string>): readonly Block[] {
  const seen = new Set(known);
  return parts.flatMap(({ blocks }) => {
    const fresh = blocks.filter((block) => !seen.has(identity(block)));
    for (const block of blocks) if (identity(block) !== '') seen.add(identity(block));
    return fresh;
  });
}

/** One article of the pages that it is spread over, in order. What it is (title, people, dates) says `head`. */
export function joinArticles(head: Article, parts: readonly Article[]): Article {
  const lead = parts[0]?.lead || head.lead;
  const numbering = new Numbering();
  const blocks = withoutRepeats(parts, new Set([lead, head.title].map(withoutSoftHyphens))).map((block) =>
    numbering.block(block),
  );
  const { paragraphs } = numbering;
  const text = [lead, ...paragraphs].join('\n');
  const words = wordCount(text);
  return {
    ...head,
    lead,
    blocks,
    paragraphs,
    wordCount: words,
    readingMinutes: readingMinutes(words, head.language),
    textHash: textHash(text),
    truncated: parts.some(({ truncated }) => truncated),
  };
}
