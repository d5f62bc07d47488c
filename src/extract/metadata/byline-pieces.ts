import { unglue } from './agency-name';
import { interfaceWords, otherWork, stopWords } from './byline-words-table';
import { withoutContact, withoutDegree, withoutPost, withoutPrefix } from './clean-byline';
import { splitNames } from './split-names';

/** A small word that led to a date or a section which is gone. */
const looseEnd = /\s(?:under|unter|on|in|at|am|vom|um|ngày|lúc)$/i;

/** Who answers in an interview has not written it: "Ein Interview von Ann Lee mit Bob Roy". */
const interviewed =
  /^((?:ein |das )?(?:interview|gespräch)[\s|:]+von[\s|]+.{3,40}?)[\s|]+mit[\s|]+\p{Lu}.*$/iu;

/** Who tells has not written it either: "Ann Lee as told to Bob Roy". */
const told = /^.*\s(?:as told to|interviewed by)\s+/iu;

/** A byline without prefixes, other people's work, contacts and dates. */
export function plainByline(text: string, language: string): string {
  const isAsked = /interview|gespräch|as told to/i.test(text);
  const asked = isAsked ? text.replace(interviewed, '$1').replace(told, '') : text;
  const written = (withoutPrefix(asked, language).split(otherWork)[0] ?? '').replace(
    /\((?:tổng hợp|t\.h|th|dịch|ghi|lược dịch)\)/gi,
    ' ',
  );
  const bracketed = written.replace(/[([]([^)\]]*)[)\]]/g, ' / $1 / ');
  return unglue(withoutPrefix(withoutContact(bracketed).trim(), language));
}

/** Its pieces in order, up to the word that begins a date, a place or a section. */
export function piecesOf(plain: string, language: string): readonly string[] {
  const pieces = splitNames(plain, language)
    .map((part) => unglue(withoutPrefix(part, language)))
    .flatMap((part) => splitNames(part, language))
    .map((part) => withoutDegree(withoutPost(part).replace(looseEnd, '')))
    .filter(Boolean);
  const first = pieces.findIndex((piece) => !stopWords.test(piece) && !interfaceWords.test(piece));
  const end = pieces.findIndex((piece, index) => index > first && stopWords.test(piece));
  return first < 0 ? [] : pieces.slice(first, end < 0 ? undefined : end);
}
