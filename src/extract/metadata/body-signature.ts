import { agencyName } from './agency-name';
import type { PageMetadata } from './page-metadata';
import { readNames } from './read-names';
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
function datelineOf(text: string): { place: string; agency: string } {
  if (!text.slice(0, longestDateline).includes('(')) return { place: '', agency: '' };
  const found = /^((?:\p{Lu}[\p{L}.'’-]*[\s,]*){1,5})(?:[\w\s.,/]{0,14})?\(([^)]{2,40})\)\s*[-–—:]/u.exec(
    text,
  );
  const agency = found ? (found[2] ?? '').split(/[/,]/).map(agencyName).find(Boolean) : undefined;
  if (agency) return { place: (found?.[1] ?? '').replace(/[\s,]+$/, ''), agency };
  const bare = /^\(([^)]{2,30})\)\s*[-–—]/u.exec(text);
  return { place: '', agency: agencyName(bare?.[1] ?? '') };
}

/**
 * The lines around a body that sign or date it: byline, agency, "Theo …", "(TTXVN)", a date stamp. `texts` are
 * the body's paragraphs in order; looks at the first three and the last four.
 */
export function bodySignature(texts: readonly string[], metadata: PageMetadata): BodySignature {
  const isSite = (text: string) =>
    foldKey(text) === foldKey(metadata.publisher.name) || foldKey(text) === foldKey(metadata.publisher.host);
  const context = { language: metadata.language, isSite };
  const known = metadata.byline.map(foldKey);
  // where the page gives but the paper as author, the writer may stand above the story
  const isPaperOnly = metadata.collective.length > 0 && metadata.collective.every(isSite);
  const drop = new Set<number>();
  const byline: string[] = [];
  let agency = '';
  texts.forEach((text, index) => {
    const isEdge = index < 3 || index >= texts.length - 4;
    if (!isEdge || text.length > 120) return;
    const names = readNames(text, context);
    const isKnown =
      names.people.length > 0 && names.people.every((person) => known.includes(foldKey(person)));
    const isAgencyLine = names.agency !== '' && names.people.length === 0 && text.length < 40;
    const isLast = index === texts.length - 1 && texts.length > 2;
    const isFirst = index === 0 && isPaperOnly && isFullNames(text, names.people);
    const isSigned = (isLast && isNameLine(text) && names.people.length > 0) || isFirst;
    if (
      !isKnown &&
      !isAgencyLine &&
      !isSigned &&
      !(label.test(text) && !/[.!?]$/.test(text)) &&
      !stamp.test(text)
    )
      return;
    if (isKnown && !isNameLine(text) && !label.test(text)) return;
    drop.add(index);
    if (!isWord(text, metadata.language)) byline.push(...names.people);
    agency ||= names.agency;
  });
  const { place, agency: wire } = datelineOf(texts.find((_, index) => !drop.has(index)) ?? '');
  return { byline: [...new Set(byline)], agency: agency || wire, dateline: place, drop };
}
