import { byBlocks } from '@/article';
import { agencyName } from './agency-name';
import { piecesOf, plainByline } from './byline-pieces';
import {
  bylineLabel,
  deskName,
  interfaceWords,
  nobody,
  organisationWords,
  roleWords,
  vietnameseOffice,
} from './byline-words-table';
import { isSourceLine, sourceNames } from './source-names';
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
    (isAlone && (!text.includes(' ') || (words.length === 2 && /^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(text))))
  );
}

/** Begins with a name and goes on as a sentence: "Ann Lee and the river that flows through it". */
const isProse = (piece: string): boolean => {
  const words = piece.split(' ');
  return (
    words.length > 2 &&
    words.slice(1).filter((word) => /^\p{Ll}/u.test(word) && !particle.test(word)).length > 1
  );
};

/** Two letters in a row, or two initials. */
const twoLetters = byBlocks(/\p{L}\d|\p{L}{2}|\p{L}\.\s?\p{L}/u);

/** Shaped like a name: few words, no digits in them, no sentence, no link address. */
const isNameLike = (text: string): boolean =>
  text.split(' ').length <= 6 &&
  text.length <= 50 &&
  twoLetters.test(text) &&
  !/^(?:and|und|och|with|mit|for|für)\s/i.test(text) &&
  !/[?!…@#=:]|facebook|twitter|instagram|\s.*\d|\d.*\s|\d{5}|\.(?:com|vn|net|org|de)\b/i.test(text);

/** Ends like a sentence: a biography, no byline. */
const isSentence = (text: string): boolean => text.length > 60 && /\p{Ll}{2}[)”"]?\.$/u.test(text);

/** "The Example Telegram": papers and bodies bear the article, people do not. */
const isEnglishTitle = (text: string): boolean => /^The\s/.test(text);

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

/** Short codes joined by slashes, as broadcasters sign: "ABC/DE". */
const codes = /^\p{Lu}{2,5}(?:\/\p{Lu}{2,5})+$/u;

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
  if (codes.test(plain)) return { people: [], agency, collective: [plain] };
  const isOffice = (part: string) => isCollective(part, isSite);
  const [first = ''] = pieces;
  if (isProse(first) && !isOffice(first)) return noNames;
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
  const hasPlaces = !language.startsWith('vi') && (full.length > 0 || isOffice(first));
  const known = [...new Set(withoutShouted(hasPlaces ? full : people))].slice(0, mostPeople);
  const offices = named.filter((part) => isOffice(part) && part.length <= longestOffice);
  return { people: known, agency, collective: known.length ? [] : asWritten(plain, offices) };
}
