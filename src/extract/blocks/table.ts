import type { SafeHtml } from '@/article';
import { plainHtml } from '@/sanitize';
import type { Container, Run } from '../walk/page-map';

/** Each cell asks about its table, so the answer is kept. */
const answerCache = new WeakMap<Container, boolean>();

/** Rows and columns of short cells, as opposed to a table that lays out the page. */
export function isDataTable(table: Container): boolean {
  const known = answerCache.get(table);
  if (known !== undefined) return known;
  const answer = hasShortCells(table);
  answerCache.set(table, answer);
  return answer;
}

function hasShortCells({ element, words, runs }: Container): boolean {
  if (words / Math.max(1, runs) >= 25) return false;
  const rows = [...element.querySelectorAll('tr')];
  if (rows.length < 2 || element.querySelector('table, h1, h2, article, figure, img')) return false;
  return rows.some((row) => row.children.length >= 2);
}

/** The text of each row, cells apart by a tab's width. */
export function tableRows(
  runs: readonly Run[],
): readonly { readonly text: string; readonly html: SafeHtml }[] {
  const rows = new Map<Element | null, string[]>();
  for (const run of runs) {
    const row = run.container.element.closest('tr');
    rows.set(row, [...(rows.get(row) ?? []), run.text]);
  }
  return [...rows.values()].map((cells) => {
    const text = cells.join(' · ');
    return { text, html: plainHtml(text) };
  });
}
