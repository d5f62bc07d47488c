import { agencyName, unglue } from './agency-name';
import {
  bylineLabel,
  deskName,
  interfaceWords,
  nobody,
  organisationWords,
  otherWork,
  roleWords,
  stopWords,
  vietnameseOffice,
} from './byline-words-table';
import { withoutContact, withoutDegree, withoutPost, withoutPrefix } from './clean-byline';
import { isSourceLine, sourceNames } from './source-names';
import { splitNames } from './split-names';
import { squeeze } from './squeeze';

export interface Names {
  readonly people: readonly string[];
  /** Usual name of a news agency, or ''. */
  readonly agency: string;
  /** Desks, organisations, agencies and the publisher, as written: who signs where no person does. */
  readonly collective: readonly string[];
}

export interface NameContext {
  /** BCP 47 language of the page. */
  readonly language: string;
  /** True for spellings of the publisher's own name. */
  readonly isSite: (text: string) => boolean;
}

const noNames: Names = { people: [], agency: '', collective: [] };
const mostPeople = 12;

/** Small words inside names, and what may follow them. */
const particle =
  /^(?:von|van|vom|zu|de|der|den|del|della|di|da|do|dos|du|d|la|le|les|el|al|bin|ibn|bint|ben|ten|ter|af|av|y|e|i|jr|sr|[’'].*)\.?$/u;

/** In scripts with capitals each word of a name has one; a lone word without is a pen name ("rasos"). */
function isCapitalised(text: string, isAlone: boolean): boolean {
  const words = text.split(' ');
  const isWhole = !/^(?:von|van|de|di|du)$/.test(words.at(-1) ?? '');
  return (
    (isWhole && words.every((word) => !/^\p{Ll}/u.test(word) || particle.test(word))) ||
    (isAlone && !text.includes(' '))
  );
}

/** Shaped like a name: few words, no digits in them, no sentence, no link address. */
const isNameLike = (text: string): boolean =>
  text.split(' ').length <= 6 &&
  text.length <= 50 &&
  /\p{L}[\p{L}\p{N}]|\p{Lu}\.\s?\p{Lu}/u.test(text) &&
  !/[?!…@#=:]|facebook|twitter|instagram|\s.*\d|\d.*\s|\d{5}|\.(?:com|vn|net|org|de)\b/i.test(text);

/** Ends like a sentence: a biography, no byline. */
const isSentence = (text: string): boolean => text.length > 60 && /\p{Ll}{2}[)”"]?\.$/u.test(text);

/** A small word that led to a date or a section which is gone. */
const looseEnd = /\s(?:under|unter|on|in|at|am|vom|um|ngày|lúc)$/iu;

/** Who answers in an interview has not written it: "Ein Interview von Ann Lee mit Bob Roy". */
const interviewed =
  /^((?:ein |das )?(?:interview|gespräch)[\s|:]+von[\s|]+.{3,40}?)[\s|]+mit[\s|]+\p{Lu}.*$/iu;

/** A byline without prefixes, other people's work, contacts and dates. */
function plainByline(text: string, language: string): string {
  const asked = text.replace(interviewed, '$1');
  const written = (withoutPrefix(asked, language).split(otherWork)[0] ?? '').replace(
    /\((?:tổng hợp|t\.h|th|dịch|ghi|lược dịch)\)/giu,
    ' ',
  );
  const bracketed = written.replace(/[([]([^)\]]*)[)\]]/g, ' / $1 / ');
  return unglue(withoutPrefix(withoutContact(bracketed).trim(), language));
}

/** Its pieces in order, up to the word that begins a date, a place or a section. */
function piecesOf(plain: string, language: string): readonly string[] {
  const pieces = splitNames(plain, language)
    .map((part) => unglue(withoutPrefix(part, language)))
    .flatMap((part) => splitNames(part, language))
    .map((part) => withoutDegree(withoutPost(part).replace(looseEnd, '')))
    .filter(Boolean);
  const first = pieces.findIndex((piece) => !stopWords.test(piece) && !interfaceWords.test(piece));
  const end = pieces.findIndex((piece, index) => index > first && stopWords.test(piece));
  return first < 0 ? [] : pieces.slice(first, end < 0 ? undefined : end);
}

/** "The Example Telegram": papers and bodies bear the article, people do not. */
const isEnglishTitle = (text: string): boolean => /^the\s/i.test(text);

/** Organisations in capitals beside people who are not: "Ann Lee, EXAMPLE WEST". */
const withoutShouted = (people: readonly string[]): readonly string[] =>
  people.some((name) => /\p{Ll}/u.test(name))
    ? people.filter((name) => /\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name))
    : people;

const longestOffice = 50;

const isCollective = (part: string, isSite: NameContext['isSite']): boolean =>
  agencyName(part) !== '' ||
  isSite(part) ||
  isEnglishTitle(part) ||
  deskName.test(part) ||
  organisationWords.test(part);

/** Offices that share a line are one signature: "abc/dpa", "Le Monde et AFP". */
function asWritten(plain: string, offices: readonly string[]): readonly string[] {
  const lines = plain.split(/\s*;\s*/).map((line) => line.replace(/[\s|/,:–-]+$/, ''));
  const isLine = (line: string) =>
    !/[|,]/.test(line) && line.length <= longestOffice && !interfaceWords.test(line);
  return offices.length && lines.every(isLine) ? lines.filter(Boolean) : offices;
}

/**
 * Reads a byline as a person wrote it: people apart from agencies and collectives, without prefixes, roles
 * and contacts.
 */
export function readNames(raw: string, { language, isSite }: NameContext): Names {
  const text = squeeze(raw);
  if (!text || text.length > 300 || /^https?:\/\/\S+$/.test(text)) return noNames;
  if (isSourceLine(text)) return { ...noNames, ...sourceNames(text, language) };
  if (isSentence(text) && !bylineLabel.test(text)) return noNames;
  const plain = plainByline(text, language);
  const pieces = piecesOf(plain, language);
  const agency = pieces.map((part) => agencyName(part.replace(/^theo\s+/iu, ''))).find(Boolean) ?? '';
  const isOffice = (part: string) => isCollective(part, isSite);
  const named = pieces.filter(
    (part) => !nobody.test(part) && !vietnameseOffice.test(part) && !interfaceWords.test(part),
  );
  const people = named.filter(
    (part) =>
      isNameLike(part) &&
      isCapitalised(part, pieces.length === 1) &&
      !isOffice(part) &&
      !roleWords.test(part),
  );
  const full = people.filter((part) => /\s|[\p{Script=Han}\p{Script=Hangul}]/u.test(part));
  const hasPlaces = !language.startsWith('vi') && (full.length > 0 || isOffice(pieces[0] ?? ''));
  const known = [...new Set(withoutShouted(hasPlaces ? full : people))].slice(0, mostPeople);
  const offices = named.filter((part) => isOffice(part) && part.length <= longestOffice);
  return { people: known, agency, collective: known.length ? [] : asWritten(plain, offices) };
}
