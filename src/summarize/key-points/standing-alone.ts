import { backReferences } from './reference-table';

const openingMark = /^["“”‘’'«„(\s–—-]+/u;
const quotation = /["“][^"”]*["”]?|«[^»]*»?/gu;
/** A capital that is not the sentence's first letter: what a name begins with. */
const name = /(?<=[\p{L}\p{N},:"“”)’]\s["“(]?)\p{Lu}/u;

/** The sentence as the table's expressions want it. */
function bare(text: string): string {
  const start = text.replace(openingMark, '');
  return start.charAt(0).toLowerCase() + start.slice(1);
}

/**
 * Whether a reader understands the sentence without the one before it: no pronoun without a name
 * before it, no "điều này", "this", no first person outside a quotation.
 */
export function standsAlone(text: string, language: string): boolean {
  const { opening, pronoun, speaker } = backReferences(language);
  if (opening.test(bare(text))) return false;
  const outside = text.replace(quotation, '""');
  if (speaker?.test(outside)) return false;
  const at = pronoun ? outside.search(pronoun) : -1;
  if (at < 0) return true;
  const named = outside.search(name);
  const startsWithName = /^\p{Lu}\p{Ll}+ (?:\p{Lu}|said\b|has\b|was\b|is\b|who\b)/u.test(outside);
  return startsWithName || (named >= 0 && named < at);
}

/** Whether the sentence begins with a link to the one before ("Tuy nhiên", "However"). */
export function startsWithConnective(text: string, language: string): boolean {
  return backReferences(language).connective.test(bare(text));
}
