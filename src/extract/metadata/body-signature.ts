import { agencyName } from './agency-name';
import type { PageMetadata } from './page-metadata';
import { type NameContext, type Names, readNames } from './read-names';
import { foldKey } from './squeeze';

export interface BodySignature {
  readonly byline: readonly string[];
  readonly agency: string;
  readonly dateline: string;
  /** Indexes of the texts that are no part of the story. */
  readonly drop: ReadonlySet<number>;
}

const label =
  /^\(?\s*(?:theo|nguồn|thực hiện|tác giả|bài(?: và|,) ảnh|tin(?:,| và) (?:bài|ảnh)|bài|by|von|par|por|text|autor|author|reporting by|oleh|автор|ảnh|pv)\s*[:\s]/i;
const stamp =
  /^\(?\s*(?:(?:thứ|chủ nhật|mon|tue|wed|thu|fri|sat|sun|cập nhật|updated|published|đăng|ngày|lúc|stand|veröffentlicht)[^.]{0,20})?[\s,:-]*(?:\d{1,2}[:h]\d{2})?[\s,-]*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[^.]{0,24}$/i;

/** Latin letters only in capitals at the start of names; few words; no full stop at the end. */
const isNameLine = (text: string): boolean => {
  const words = text
    .replace(/[()/,;&-]/g, ' ')
    .trim()
    .split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= 9 && text.length <= 70 && !/[.:!?…"”]$/.test(text) && capitals / words.length >= 0.8;
};

/** Vietnamese writers sign with one name too; elsewhere a line of one word without a label names nobody. */
const isWord = (text: string, language: string): boolean =>
  !language.startsWith('vi') && /^[\p{Lu}\p{Ll}-]+$/u.test(text);

/** Nothing but names of two words and more: a story that opens with who wrote it. */
const isFullNames = (text: string, people: readonly string[]): boolean =>
  isNameLine(text) &&
  people.length > 0 &&
  people.every((person) => /\s/.test(person)) &&
  people.join('').length > text.length - 8 * people.length;

const longestDateline = 200;

/** "HÀ NỘI (AP) —", "LONDON, Jan 5 (Reuters) -": place and agency before the first sentence. */
function datelineOf(text: string): { readonly place: string; readonly agency: string } {
  if (!text.slice(0, longestDateline).includes('(')) return { place: '', agency: '' };
  const found = /^((?:\p{Lu}[\p{L}.'’-]*[\s,]*){1,5})(?:[\w\s.,/]{0,14})?\(([^)]{2,40})\)\s*[-–—:]/u.exec(
    text,
  );
  const agency = found ? (found[2] ?? '').split(/[/,]/).map(agencyName).find(Boolean) : undefined;
  if (agency) return { place: (found?.[1] ?? '').replace(/[\s,]+$/, ''), agency };
  const bare = /^\(([^)]{2,30})\)\s*[-–—]/u.exec(text);
  return { place: '', agency: agencyName(bare?.[1] ?? '') };
}

/** What the page itself says of its authors, for the lines of the body to be held against. */
interface PageAuthors extends NameContext {
  readonly known: readonly string[];
  /** The page gives but the paper as author: the writer may stand above the story. */
  readonly isPaperOnly: boolean;
}

function pageAuthors({ byline, collective, publisher, language }: PageMetadata): PageAuthors {
  const siteKeys = [publisher.name, publisher.host].map(foldKey);
  const isSite = (text: string) => siteKeys.includes(foldKey(text));
  return {
    language,
    isSite,
    known: byline.map(foldKey),
    isPaperOnly: collective.length > 0 && collective.every(isSite),
  };
}

interface EdgeLine {
  readonly text: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly names: Names;
}

/** The short lines where a body begins and where it ends. */
const edgeLines = (texts: readonly string[], context: NameContext): readonly EdgeLine[] =>
  texts.flatMap((text, index) => {
    const isEdge = index < 3 || index >= texts.length - 4;
    if (!isEdge || text.length > 120) return [];
    const isLast = index === texts.length - 1 && texts.length > 2;
    return [{ text, index, isLast, names: readNames(text, context) }];
  });

/** Writers stand in the last line of their story or, where the page gives but the paper, in the first. */
const isWriterLine = ({ text, index, isLast, names }: EdgeLine, { isPaperOnly }: PageAuthors): boolean =>
  (isLast && isNameLine(text) && names.people.length > 0) ||
  (index === 0 && isPaperOnly && isFullNames(text, names.people));

/** True for a line that says who wrote the story, or when: no part of the story itself. */
function isSignature(line: EdgeLine, authors: PageAuthors): boolean {
  const { text, names } = line;
  const isKnown =
    names.people.length > 0 && names.people.every((person) => authors.known.includes(foldKey(person)));
  if (isKnown) return isNameLine(text) || label.test(text);
  const isAgencyLine = names.agency !== '' && names.people.length === 0 && text.length < 40;
  const isLabelled = label.test(text) && !/[.!?]$/.test(text);
  return isAgencyLine || isLabelled || stamp.test(text) || isWriterLine(line, authors);
}

/**
 * The lines around a body that sign or date it: byline, agency, "Theo …", "(TTXVN)", a date stamp. `texts` are
 * the body's paragraphs in order; looks at the first three and the last four.
 */
export function bodySignature(texts: readonly string[], metadata: PageMetadata): BodySignature {
  const authors = pageAuthors(metadata);
  const signatures = edgeLines(texts, authors).filter((line) => isSignature(line, authors));
  const drop = new Set(signatures.map(({ index }) => index));
  const people = signatures.flatMap(({ text, names }) =>
    isWord(text, metadata.language) ? [] : names.people,
  );
  const agency = signatures.map(({ names }) => names.agency).find(Boolean);
  const opening = datelineOf(texts.find((_, index) => !drop.has(index)) ?? '');
  return {
    byline: [...new Set(people)],
    agency: agency ?? opening.agency,
    dateline: opening.place,
    drop,
  };
}
