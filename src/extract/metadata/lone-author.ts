import { isElsewhere } from './elsewhere';
import type { PageEvidence } from './page-evidence';
import { squeeze } from './squeeze';
import type { VisibleByline } from './visible-bylines';

const folders = ['author', 'authors', 'autor', 'autoren', 'auteur', 'autore', 'staff', 'writer', 'tac-gia'];
const links = folders.map((folder) => `a[href*="/${folder}/"]`).join(',');

/** The one author that a page's links lead to, however far from the headline; several may be of teasers. */
export function loneAuthor({ document, headline }: PageEvidence): readonly VisibleByline[] {
  const names = [...document.querySelectorAll(links)]
    .filter((link) => !isElsewhere(link, headline))
    .map((link) => squeeze(link.textContent))
    .filter((name) => name.includes(' ') && name.length < 40);
  const [name] = names;
  return name && new Set(names).size === 1 ? [{ text: name, confidence: 0.4, from: 'only author link' }] : [];
}
