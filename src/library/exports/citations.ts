import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type CslItem, cslItem } from './csl-item';
import type { Exported } from './exported';

export type CitationKind = 'ris' | 'bibtex' | 'csl-json';

const writers: Record<CitationKind, (items: readonly CslItem[]) => string> = {
  ris: (items) => plugins.output.format('ris', items),
  bibtex: (items) => plugins.output.format('bibtex', items),
  'csl-json': (items) => `${JSON.stringify(items, null, 2)}\n`,
};

/** Entries for reference managers; RIS and BibTeX are written by citation-js. */
export const citations = (items: readonly Exported[], kind: CitationKind): string =>
  writers[kind](items.map(cslItem));
