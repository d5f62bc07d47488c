import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type CslItem, cslItem } from './csl-item';
import type { Exported } from './exported';

export type CitationKind = 'ris' | 'bibtex' | 'csl-json';

// Every program of today reads UTF-8; as TeX commands a Vietnamese name is unreadable, and is misread.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/**
 * RIS through the mapping of magazine articles: that of newspaper articles in @citation-js/plugin-ris 0.8.2 writes
 * neither author nor day. The type is set right afterwards.
 */
function ris(items: readonly CslItem[]): string {
  const asMagazine = items.map((item) => ({ ...item, type: 'article-magazine' }));
  return plugins.output.format('ris', asMagazine).replace(/^TY {2}- MGZN$/gm, 'TY  - NEWS');
}

const writers: Record<CitationKind, (items: readonly CslItem[]) => string> = {
  ris,
  bibtex: (items) => plugins.output.format('bibtex', items),
  'csl-json': (items) => `${JSON.stringify(items, null, 2)}\n`,
};

/** Entries for reference managers; RIS and BibTeX are written by citation-js. */
export const citations = (items: readonly Exported[], kind: CitationKind): string =>
  writers[kind](items.map(cslItem));
