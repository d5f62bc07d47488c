import { attributeText } from '../walk/own-dom';
import type { PageEvidence } from './page-evidence';
import { squeeze } from './squeeze';
import type { VisibleByline } from './visible-bylines';

const folders = /\/(?:authors?|autor|autoren|auteur|autore|staff|writer|tac-gia)\//;

/** The one author that a page's links lead to, however far from the headline; several may be of teasers. */
export function loneAuthor({ links, isElsewhere }: PageEvidence): readonly VisibleByline[] {
  const names = links
    .filter((link) => folders.test(attributeText(link, 'href')) && !isElsewhere(link))
    .map((link) => squeeze(link.textContent))
    .filter((name) => name.includes(' ') && name.length < 40);
  const [name] = names;
  return name && new Set(names).size === 1 ? [{ text: name, confidence: 0.4, from: 'only author link' }] : [];
}
