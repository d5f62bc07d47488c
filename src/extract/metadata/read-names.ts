import { agencyName, unglue } from './agency-name';
import {
  deskName,
  languagePrefixes,
  organisationWords,
  otherWork,
  prefixWithColon,
  prefixWithoutColon,
  roleWords,
  vietnameseOffice,
} from './byline-words-table';
import { squeeze } from './squeeze';

export interface Names {
  readonly people: readonly string[];
  /** Usual name of a news agency, or ''. */
  readonly agency: string;
}

export interface NameContext {
  /** BCP 47 language of the page. */
  readonly language: string;
  /** True for spellings of the publisher's own name. */
  readonly isSite: (text: string) => boolean;
}

const noNames: Names = { people: [], agency: '' };

/** Addresses, handles, clock times and all that follows a date go; they are no part of a name. */
const withoutContact = (text: string): string =>
  text
    .replace(/(?:mailto:)?[\w.+-]+(?:@|\[at\])[\w-]+(?:\.[\w-]+)+/gi, ' | ')
    .replace(/https?:\/\/\S+|www\.\S+/gi, ' | ')
    .replace(/(^|[\s(|])@\w+/g, '$1| ')
    .replace(/\s(?:am|on|vom|at|um|le|el|lúc|ngày)\s\d.*$/iu, ' | ')
    .replace(
      /(?<![\d\p{L}])\d{1,2}(?:[.:/h-]\d{1,2}|\.?\s\p{L}+\.?,?\s\d{4}|(?:st|nd|rd|th)?\s\p{L}{3,}).*$/u,
      ' | ',
    )
    .replace(/(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}).*$/u, ' | ');

function withoutPrefix(text: string, language: string): string {
  const own = languagePrefixes[language.split('-')[0] ?? ''];
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const before = rest;
    rest = rest.replace(prefixWithColon, '').replace(prefixWithoutColon, '');
    const word = own?.find((prefix) => new RegExp(`^${prefix}\\s+(?=\\p{Lu})`, 'iu').test(rest));
    if (word) rest = rest.slice(word.length).trim();
    if (rest === before) return rest;
  }
  return rest;
}

/** Korean bylines end in the word for reporter, Chinese and Japanese ones may begin with theirs. */
const withoutPost = (name: string): string =>
  name
    .replace(/\s*(?:기자|특파원|논설위원|선임기자|记者|記者)(?:\s*외.*)?$/u, '')
    .replace(/^(?:责任编辑|編集|본보)\s*[:：]?\s*/u, '');

const conjunctions: Readonly<Record<string, string>> = {
  es: 'y|e',
  it: 'e|ed',
  pt: 'e',
  ca: 'i',
  pl: 'i|oraz',
  hr: 'i',
  nl: 'en',
  tr: 've',
  id: 'dan',
  fi: 'ja',
  cs: 'a',
  sk: 'a',
  ru: 'и',
  uk: 'та|і|й',
  el: 'και',
  hu: 'és',
  ro: 'și|si',
};

function splitNames(text: string, language: string): readonly string[] {
  const own = conjunctions[language.split('-')[0] ?? ''];
  const words = `and|und|et|och|og|và|with|mit|in${own ? `|${own}` : ''}`;
  const separators = new RegExp(`\\s*(?:[;,/|•·、，／&+]|\\s[–—-]\\s|\\s(?:${words})(?=\\s))\\s*`, 'iu');
  return text
    .split(separators)
    .map((part) => part.replace(/^[\s.:–—("'“”-]+|[\s:–—)"'“”-]+$/g, '').trim())
    .filter(Boolean);
}

/** Shaped like a name: few words, hardly a digit, no sentence, no link address. */
function isNameLike(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 6 &&
    text.length <= 50 &&
    /\p{L}{2}|\p{Lu}\.\s?\p{Lu}/u.test(text) &&
    !/[?!…@#]|\d{3}|\.(?:com|vn|net|org|de)\b/i.test(text) &&
    !(words.length > 3 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2)
  );
}

/** "Theo Reuters", "(Nguồn: …)": whom the text follows; nobody of this newsroom. */
const isSourceLine = (text: string): boolean =>
  /^(?:\(?\s*)?(?:theo|nguồn|quelle|source|fonte|fuente|according to)(?=[\s:])/iu.test(text);

/**
 * Reads a byline as a person wrote it: people apart from agencies, without prefixes, roles, contacts, and
 * without the publisher itself.
 */
export function readNames(raw: string, { language, isSite }: NameContext): Names {
  const text = squeeze(raw);
  if (!text || text.length > 300 || /^https?:\/\/\S+$/.test(text)) return noNames;
  if (isSourceLine(text)) {
    const source = text.replace(/^\(?\s*\S+(?:\s+to)?[\s:]+|\)\s*$/giu, '');
    return { people: [], agency: splitNames(source, language).map(agencyName).find(Boolean) ?? '' };
  }
  const written = (withoutPrefix(text, language).split(otherWork)[0] ?? '').replace(
    /\((?:tổng hợp|t\.h|th|dịch|ghi|lược dịch)\)/giu,
    ' ',
  );
  const plain = withoutPrefix(
    withoutContact(written.replace(/[([]([^)\]]*)[)\]]/g, ' / $1 / ')).trim(),
    language,
  );
  const parts = splitNames(unglue(withoutPrefix(plain, language)), language).map((part) =>
    unglue(withoutPrefix(part, language)),
  );
  const segments = parts.flatMap((part) => splitNames(part, language)).map(withoutPost);
  const agency = segments.map((part) => agencyName(part.replace(/^theo\s+/iu, ''))).find(Boolean) ?? '';
  const people = segments.filter(
    (part) =>
      isNameLike(part) &&
      !agencyName(part) &&
      !isSite(part) &&
      !roleWords.test(part) &&
      !deskName.test(part) &&
      !organisationWords.test(part) &&
      !vietnameseOffice.test(part),
  );
  const full = people.filter((part) => /\s|[\p{Script=Han}\p{Script=Hangul}]/u.test(part));
  const isPlaceTail = full.length > 0 && !language.startsWith('vi');
  return { people: [...new Set(isPlaceTail ? full : people)].slice(0, 12), agency };
}
