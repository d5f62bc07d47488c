import { safeParse } from 'valibot';
import {
  type Article,
  articleText,
  articleTextGuard,
  type Block,
  detectionGuard,
  summaryGuard,
} from '@/article';
import { detect, isArticle } from '@/detect';
import { extract } from '@/extract';
import { summarize } from '@/summarize';
import { claimClean } from './clean-html';
import { htmlPage } from './html-page';
import { claim, claimSame, property } from './property';
import { claimSpans } from './spans-of';

/**
 * Longest that one page may take, in ms; a page that takes longer hangs the tab. Held in browsers only: the
 * DOM of jsdom is tens of times slower.
 */
const patienceMs = navigator.userAgent.includes('jsdom') ? 100_000 : 2000;
const url = new URL('https://bao.example/kinh-te/bai-thu-20260914083000123.htm');

function htmlOf(block: Block): readonly string[] {
  if (block.type === 'table') return [block.html, ...block.rows.map((row) => row.html)];
  if (block.type === 'list') return block.items.map((item) => item.html);
  if (block.type === 'quote' || block.type === 'box') return block.paragraphs.map((run) => run.html);
  return 'html' in block ? [block.html] : [];
}

function addressesOf({ leadImage, blocks }: Article): readonly string[] {
  const inBlocks = blocks.flatMap((block) => {
    if (block.type === 'figure') return block.images.map((image) => image.url);
    return block.type === 'embed' ? [block.url] : [];
  });
  return leadImage ? [leadImage.url, ...inBlocks] : inBlocks;
}

function claimHarmless(article: Article): void {
  for (const html of article.blocks.flatMap(htmlOf)) claimClean(html);
  for (const address of addressesOf(article)) claim(/^https?:\/\//.test(address), `an address ${address}`);
}

function claimGuarded(article: Article): void {
  const text = articleText(article);
  const parsed = safeParse(articleTextGuard, text);
  claim(parsed.success, `the guard refuses the article: ${parsed.issues?.[0].message}`);
  const summary = summarize(text);
  claim(safeParse(summaryGuard, summary).success, 'the guard refuses the summary');
  claimSpans(summary, text);
}

/** Tries three times before it calls a page slow: a busy machine is not the page's fault, a hang stays one. */
function claimFast(work: () => void): void {
  let fastestMs = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && fastestMs >= patienceMs; attempt++) {
    const begin = performance.now();
    work();
    fastestMs = Math.min(fastestMs, performance.now() - begin);
  }
  claim(fastestMs < patienceMs, `took ${Math.round(fastestMs)} ms`);
}

function checkPage(html: string): void {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = new XMLSerializer().serializeToString(document);
  claimFast(() => {
    const detection = detect(document, url);
    const article = extract(document, url);
    claim(safeParse(detectionGuard, detection).success, 'the guard refuses the verdict');
    claimHarmless(article);
    claimGuarded(article);
    claimSame(extract(document, url), article, 'the second extraction differs');
    claimSame(detect(document, url), detection, 'the second verdict differs');
    claimSame(isArticle(document, url), detection.isArticle, 'the short verdict differs');
  });
  claimSame(new XMLSerializer().serializeToString(document), before, 'the page was changed');
}

export const extractionProperty = property({
  name: 'a page is read without a throw or a change, cleanly, and the same each time',
  sharePercent: 40,
  arbitrary: htmlPage,
  check: checkPage,
});
