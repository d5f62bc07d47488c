import type { Block } from '@/article';
import { plainHtml } from '@/sanitize';

const fewestCharacters = 200;

/** The article as structured data give it, for pages that show no text of their own. */
export function structuredBody(articleBody: string): {
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly string[];
} {
  if (articleBody.length < fewestCharacters) return { blocks: [], paragraphs: [] };
  const paragraphs = articleBody
    .replace(/<\/?(p|br|div)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .split(/\s*\n\s*/)
    .map((text) => text.replace(/\s+/g, ' ').trim().normalize('NFC'))
    .filter(Boolean);
  const blocks = paragraphs.map(
    (text, paragraph): Block => ({ type: 'paragraph', text, html: plainHtml(text), paragraph }),
  );
  return { blocks, paragraphs };
}
