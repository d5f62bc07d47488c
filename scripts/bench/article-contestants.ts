import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { articleText } from '@/article';
import { extract } from '@/extract';
import { summarize } from '@/summarize';

/** Reads every node's own text once: what no extractor can go below. */
function walk(document: Document): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let characters = 0;
  while (walker.nextNode()) characters += walker.currentNode.nodeValue?.length ?? 0;
  return characters;
}

const copyOf = (document: Document) => document.cloneNode(true) as Document;

/** Readability and Defuddle change the document that they are given, so each gets a copy, as their manuals ask. */
const contestants = {
  extract: (document: Document) => extract(document, new URL(document.URL)),
  readability: (document: Document) => new Readability(copyOf(document)).parse(),
  defuddle: (document: Document) =>
    new Defuddle(copyOf(document), { url: document.URL, useAsync: false }).parse(),
  walk,
};

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Milliseconds of one contestant's first call in this page; before a summary an extraction is not counted. */
function first(document: Document, name: keyof typeof contestants | 'summarize'): number {
  if (name !== 'summarize') return timeOf(() => contestants[name](document));
  const article = articleText(contestants.extract(document));
  return timeOf(() => summarize(article));
}

/** Milliseconds of `rounds` extractions in turn, for the growth curve: a cold start would hide the growth. */
const again = (document: Document, rounds: number) => ({
  ms: Array.from({ length: rounds }, () => timeOf(() => contestants.extract(document))),
  nodes: document.getElementsByTagName('*').length,
});

Object.assign(globalThis, { tinSachBench: { first, again } });
