import { agencyName } from './agency-name';
import { isAuthorLink } from './author-links';
import { withoutPrefix } from './clean-byline';
import type { PageEvidence } from './page-evidence';
import { parseDate } from './parse-date';
import { foldKey, squeeze } from './squeeze';
import type { TextPiece } from './text-pieces';
import type { VisibleByline } from './visible-bylines';

/** So many pieces before and behind the headline may hold the date. */
const reach = { before: 8, after: 16 };
const particles = /^(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ten|zu|zum|af|y|e)$/;
const longestDate = 70;

/** Two to four words with capitals, as the names of people are written. */
function isFullName(text: string): boolean {
  const words = text.split(' ');
  const isWord = (word: string) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || particles.test(word);
  const isFair = words.length > 1 && words.length < 5 && text.length > 6;
  return isFair && /\p{Lu}\p{Ll}|\p{Lu}{3}.*\s.*\p{Lu}{3}/u.test(text) && words.every(isWord);
}

/** A person by the full name, or an agency. */
const isSigned = (text: string): boolean => isFullName(text) || agencyName(text) !== '';

/** Names of sections as the page's own menus give them. */
function menuKeys(document: Document): ReadonlySet<string> {
  const links = document.querySelectorAll(
    'nav a, header li a, [class*="menu" i] a, [class*="breadcrumb" i] a',
  );
  return new Set([...links].slice(0, 300).map((link) => foldKey(squeeze(link.textContent))));
}

/** What of a line with a date is no date: "11.12.2019 - Ann Lee" gives "Ann Lee". */
const besideDate = (text: string): readonly string[] =>
  text
    .split(/\s*(?:[|·•,]|\s[–—-]\s)\s*/)
    .map((part) => part.replace(/^[\d\s.:/-]+(?:uhr\s)?/iu, '').trim())
    .filter(isFullName);

/** "16.07.2026 17:17 von Ann": a word for "by" behind the date lets one name do. */
const afterDate = (text: string): string =>
  /\d\s(?:uhr\s)?(?:von|by|par|por|door|av|af)\s(\p{Lu}[^\d|]{2,30})$/iu.exec(text)?.[1] ?? '';

const withoutMarks = (text: string): string => text.replace(/^[\s|·•,–—-]+|[\s|·•,–—-]+$/g, '');

const isLinked = (element: Element): boolean => {
  const link = element.closest('a[href]');
  return link !== null && isAuthorLink(link);
};

/** A name that stands right beside the date in the headline's neighbourhood and is not the name of a section. */
export function namesByDate(evidence: PageEvidence, language: string): readonly VisibleByline[] {
  const { around, document } = evidence;
  const row: readonly TextPiece[] = [
    ...around.before.slice(0, reach.before).reverse(),
    ...around.after.slice(0, reach.after),
  ];
  const context = { language, zone: '', monthFirst: false };
  const isDated = ({ text }: TextPiece) => text.length < longestDate && parseDate(text, context) !== '';
  const isMark = ({ text }: TextPiece) => /^[\P{L}]{1,3}$/u.test(text);
  const worded = row.filter((piece) => !isMark(piece));
  const beside = worded.flatMap((piece, index) => {
    if (!isDated(piece)) return [];
    const near = [worded[index - 1], worded[index + 1]].filter((other) => other !== undefined);
    const linked = near.filter(({ element }) => isLinked(element)).map(({ text }) => withoutMarks(text));
    const bare = near
      .filter(({ element }) => !element.closest('a, nav, li, button, h1, h2, h3, h4'))
      .map(({ text }) => withoutPrefix(withoutMarks(text).replace(/\s\(.*$/, ''), language));
    return [afterDate(piece.text), ...linked, ...besideDate(piece.text), ...bare.filter(isSigned)];
  });
  if (!beside.length) return [];
  const sections = menuKeys(document);
  const text = beside.find((name) => name && name.length < 40 && !sections.has(foldKey(name)));
  return text ? [{ text, confidence: 0.42, from: 'name by the date' }] : [];
}
