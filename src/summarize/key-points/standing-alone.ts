import { innerCapitals } from '../text/inner-capitals';
import { isCapitalAt, runEnd } from '../text/letters';
import { lowerCase } from '../text/lower-case';
import { tokens } from '../text/tokens';
import { backReferences } from './reference-table';

const openingMark = /^["“”‘’'«„(\s–—-]+/u;
const quotation = /["“][^"”]*["”]?|«[^»]*»?/gu;
/** With fewer words outside its quotation marks nobody is named as the speaker. */
const fewestOutside = 2;

/** Words that the text writes with a capital within sentences. */
export function capitalised(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const at of innerCapitals(text, ',:"“”)’', '"“('))
      found.add(text.slice(at, runEnd(text, at, false)));
  return found;
}

/** The sentence as the table's expressions want it. */
function bare(text: string): string {
  const start = text.replace(openingMark, '');
  return start.charAt(0).toLowerCase() + start.slice(1);
}

/** Offset of the first name; a first word is one if the text has it within sentences too. */
function firstName(text: string, names: ReadonlySet<string>): number {
  if (isCapitalAt(text) && names.has(text.slice(0, runEnd(text, 0, false)))) return 0;
  return innerCapitals(text, ',:"“”)’', '"“(').next().value ?? Number.POSITIVE_INFINITY;
}

/**
 * Whether a reader understands the sentence without the one before it: no pronoun without a name
 * before it, no "điều này", "this", no first person outside a quotation, no quotation by nobody.
 * `names` are the `capitalised` words of the text.
 */
export function standsAlone(
  text: string,
  { language, names }: { readonly language: string; readonly names: ReadonlySet<string> },
): boolean {
  const { opening, pronoun, speaker } = backReferences(language);
  if (opening.test(bare(text))) return false;
  const outside = text.replace(quotation, '""');
  if (outside !== text && tokens(outside).length < fewestOutside) return false;
  if (speaker?.test(outside)) return false;
  const at = pronoun ? lowerCase(outside).search(pronoun) : -1;
  return at < 0 || firstName(outside, names) < at;
}

/** Whether the sentence begins with a link to the one before ("Tuy nhiên", "However"). */
export function startsWithConnective(text: string, language: string): boolean {
  return backReferences(language).connective.test(bare(text));
}
