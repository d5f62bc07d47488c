import { agencyNames, creditWords, placeholderCaption } from './credit-table';

export interface Caption {
  readonly caption: string;
  readonly credit: string;
}

const name = '([^.:()\\n]{2,80}(?:\\.[^.:()\\n]{2,40})?)';
/** "(Ảnh: Name)", "(Photo by Name)", "[Foto: Name]" at the end. */
const bracketed = new RegExp(
  `[\\s.;,–—-]*[([]\\s*${creditWords}\\s*(?::|/|by |-)\\s*([^()[\\]]{2,100}?)\\s*[)\\]]\\s*\\.?\\s*$`,
  'iu',
);
/** "… . Ảnh: Name", "… | Photo: Name", "Ảnh: Name" alone. */
const labelled = new RegExp(
  `(?:^|[.;,|!?…”"'’)\\]\\s–—-])\\s*${creditWords}\\s*[:/]\\s*${name}\\s*\\.?\\s*$`,
  'iu',
);
const agencyBracketed = new RegExp(
  `[\\s.]*[([]\\s*((?:[^()]{2,50}/)?${agencyNames}(?:\\s*/[^()]{2,60}| via [^()]{2,40})?)\\s*[)\\]]\\s*\\.?\\s*$`,
  'u',
);
const copyright = /(?:^|\s)(?:©|\(c\)|Copyright)\s*(?:\d{4}\s*)?([^.©]{2,80})\.?\s*$/iu;
const slashAgency = new RegExp(
  `(?:^|[.!?]\\s+)([\\p{Lu}][\\p{L} .'-]{2,40}/\\s*${agencyNames}(?: via [\\p{L} ]{2,30})?)\\s*\\.?$`,
  'u',
);
const onlyAgency = new RegExp(`^${agencyNames}(?:\\s*/\\s*[\\p{L} .'-]{2,40})?$`, 'u');

/** Patterns in their order, each with the sign without which it need not be tried: most captions have none. */
const patterns = [
  [/[([]/, bracketed],
  [/[:/]/, labelled],
  [/[([]/, agencyBracketed],
  [/\//, slashAgency],
  [/©|\(c\)|copyright/i, copyright],
] as const;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const fullSentences = /[.!?…]\s+\p{Lu}/u;
const longCaption = 220;

/**
 * A caption that loses its credit also loses the full stop that stood between them, unless it is
 * running text of its own (several sentences, or a long one).
 */
function withoutCredit(text: string): string {
  const rest = tidy(text).replace(/[\s,;|–—/-]+$/u, '');
  return fullSentences.test(rest) || rest.length > longCaption ? rest : rest.replace(/(?<!\.\.)\.$/, '');
}

/** Tells who made a picture from what it shows: "Lúa chín. Ảnh: Duy Khương/TTXVN". */
export function splitCaption(raw: string): Caption {
  const text = tidy(raw);
  if (!text || placeholderCaption.test(text)) return { caption: '', credit: '' };
  if (onlyAgency.test(text)) return { caption: '', credit: text };
  for (const [sign, pattern] of patterns) {
    const found = sign.test(text) ? pattern.exec(text) : null;
    const credit = found?.at(-1);
    if (!found || !credit) continue;
    const end = /^[.!?…”"'’)\]]/.exec(found[0])?.[0] ?? '';
    const rest =
      text.slice(0, found.index) +
      (pattern === labelled ? end : (text.slice(found.index).match(/^\s*\./)?.[0] ?? ''));
    return { caption: withoutCredit(rest), credit: tidy(credit) };
  }
  return { caption: text, credit: '' };
}
