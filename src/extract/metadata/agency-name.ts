import { agencies } from './agencies-table';
import { foldKey } from './squeeze';

const spellings = agencies.map((line) => line.split('|'));

/** Built at first use, since folding hundreds of names takes longer than the script's other tables together. */
let canonical: ReadonlyMap<string, string> | undefined;

const canonicalNames = (): ReadonlyMap<string, string> =>
  new Map(spellings.flatMap((names) => names.map((spelling) => [foldKey(spelling), names[0] ?? ''])));

/** The agency's usual name where `text` is one spelling of it, else ''. */
export function agencyName(text: string): string {
  canonical ??= canonicalNames();
  return canonical.get(foldKey(text)) ?? '';
}

/** Codes of capitals that publishing systems glue to a name: "Hồng DânTTXVN". */
const codes = spellings.map(([name]) => name ?? '').filter((name) => /^[A-ZČ]{3,5}$/.test(name));
const glued = new RegExp(`(?<=\\p{Ll})(${codes.join('|')})$`, 'u');

/** Sets a glued agency apart with a slash. */
export const unglue = (text: string): string => text.replace(glued, '/$1');

/** The agency that one part of a signature names: "abc/dpa", "Le Monde et AFP"; '' if none. */
export const agencyIn = (signature: string): string =>
  [signature, ...signature.split(/\s*[/,]\s*|\s+(?:et|und|and|mit|with|y|e)\s+/)]
    .map(agencyName)
    .find(Boolean) ?? '';
