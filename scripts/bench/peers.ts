import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { articleText } from '@/article';
import { detect } from '@/detect';
import { extract } from '@/extract';
import { summarize } from '@/summarize';

/** Reads every node's own text once: what no extractor can go below. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let characters = 0;
  while (walker.nextNode()) characters += walker.currentNode.nodeValue?.length ?? 0;
  return characters;
}

const copy = () => document.cloneNode(true) as Document;
const url = () => new URL(location.href);

/** Readability and Defuddle change the document that they are given, so each gets a copy, as their manuals ask. */
const contestants = {
  detect: () => detect(document, url()),
  readerable: () => isProbablyReaderable(document),
  extract: () => extract(document, url()),
  readability: () => new Readability(copy()).parse(),
  defuddle: () => new Defuddle(copy(), { url: location.href, useAsync: false }).parse(),
  walk,
};

type Name = keyof typeof contestants | 'summarize';

/** Milliseconds of each contestant, `rounds` times in turn, so that a busy moment hits all of them. */
function race(rounds: number): Record<Name, number[]> & { nodes: number } {
  const article = articleText(extract(document, url()));
  const all: Record<Name, () => unknown> = { ...contestants, summarize: () => summarize(article) };
  const names = Object.keys(all) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const begin = performance.now();
      all[name]();
      times[name].push(performance.now() - begin);
    }
  }
  return { ...times, nodes: document.querySelectorAll('*').length };
}

/** Only our extraction, for the growth curve: the peers would take minutes on the largest page. */
function extractOnly(rounds: number): { nodes: number; ms: number[] } {
  const ms = Array.from({ length: rounds }, () => {
    const begin = performance.now();
    contestants.extract();
    return performance.now() - begin;
  });
  return { nodes: document.querySelectorAll('*').length, ms };
}

Object.assign(globalThis, { tinSachBench: { race, extractOnly } });
