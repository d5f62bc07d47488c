import { byBlocks } from '@/article';
import { languagePrefix, prefixWithColon, prefixWithoutColon } from './byline-words-table';

const withoutAddress = (text: string): string =>
  text
    .replace(/(?:mailto:)?[\w.+-]+(?:@|\[at\])[\w-]+(?:\.[\w-]+)+/gi, ' | ')
    .replace(/https?:\/\/\S+|www\.\S+/gi, ' | ')
    .replace(/(^|[\s(|])@\w+/g, '$1| ');

const dayFirst = byBlocks(
  /(?<!\d|\p{L})\d{1,2}(?:[.:/h-]\d{1,2}|\.?\s\p{L}+\.?,?\s\d{4}|(?:st|nd|rd|th)?\s\p{L}{3,}).*$/u,
);
const monthFirst = byBlocks(/(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}).*$/u);

const withoutDate = (text: string): string =>
  text
    .replace(/\s(?:am|on|vom|at|um|le|el|lúc|ngày)\s\d.*$/i, ' | ')
    .replace(dayFirst, ' | ')
    .replace(monthFirst, ' | ');

/** Addresses, handles, clock times and all that follows a date go; they are no part of a name. Most bylines have none. */
export function withoutContact(text: string): string {
  const named = /@|\[at\]|:\/\/|www/i.test(text) ? withoutAddress(text) : text;
  return /\d/.test(named) ? withoutDate(named) : named;
}

/** Takes off what a pattern in lower case finds at the start; the few letters that grow in lower case stay. */
function withoutStart(text: string, pattern: RegExp): string {
  const lower = text.toLowerCase();
  const found = lower.length === text.length ? pattern.exec(lower)?.[0] : undefined;
  return found ? text.slice(found.length) : text;
}

/** Takes off the words before a name: "By", "Von", "Thực hiện:", in the page's language also short ones. */
export function withoutPrefix(text: string, language: string): string {
  const own = languagePrefix[language.split('-')[0] ?? ''];
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const before = rest;
    if (/[:：／|>]/.test(rest)) rest = withoutStart(rest, prefixWithColon);
    if (/\s/.test(rest)) rest = withoutStart(rest, prefixWithoutColon);
    if (own) rest = rest.replace(own, '').trim();
    if (rest === before) return rest;
  }
  return rest;
}

/** Korean bylines end in the word for reporter, Chinese and Japanese ones may begin with theirs. */
export const withoutPost = (name: string): string =>
  name
    .replace(/\s*(?:기자|특파원|논설위원|선임기자|记者|記者)(?:\s*외.*)?$/u, '')
    .replace(/^(?:责任编辑|编辑|編輯|編集|本报记者|记者|記者|본보)\s*[:：]?\s*/u, '');

/** Degrees and licences behind a name: "Ann Lee MS", "Bob Roy, PhD". */
const degree =
  /[\s,]+(?:ph\.?d|m\.?d|m\.?s|m\.?a|mba|mph|rdn?|ld|rn|jd|dds|dvm|psyd|edd|lcsw|cpa|cfp|esq|bsc|msc|llm)\.?$/iu;

export const withoutDegree = (name: string): string => (name.includes(' ') ? name.replace(degree, '') : name);
