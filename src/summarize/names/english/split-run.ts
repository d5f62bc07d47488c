import { foreignGivenNames } from '../text/given-names-table';
import type { Token } from '../text/token';
import { lexicon } from './lexicon';
import { bodyPrefixes, bodySuffixes, ofHeads, otherPrefixes, otherSuffixes } from './organisations-table';
import type { WordRange } from './runs';
import { honorifics, roleNouns, roleOpeners } from './words-table';

/** How a run of capitals divides into a title and a name. */
export interface TitledName {
  /** First word of the role or word of address. */
  readonly titleFrom: number;
  readonly nameFrom: number;
  readonly to: number;
  readonly isOffice: boolean;
}

/** "Emirates President Tim Clark", "Mr Bowen": the last title in a run with a name behind it. */
export function splitTitle(tokens: readonly Token[], { from, to }: WordRange): TitledName | undefined {
  for (let i = to - 2; i >= from; i--) {
    const token = tokens[i];
    if (!token) continue;
    const isName = foreignGivenNames.has(token.text); // "Dean Martin"
    const office = isName ? 0 : lexicon.offices.lengthAt(tokens, i);
    if (office && i + office < to && tokens[i + office]?.isCapital) {
      if (tokens[i + office]?.lower === 'of') continue;
      return { titleFrom: from, nameFrom: i + office, to, isOffice: true };
    }
    if (!isName && roleNouns.has(token.lower) && foreignGivenNames.has(tokens[i + 1]?.text ?? ''))
      return { titleFrom: from, nameFrom: i + 1, to, isOffice: true };
    if (honorifics.has(token.lower)) return { titleFrom: i, nameFrom: i + 1, to, isOffice: false };
  }
  return undefined;
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether a run is the name of a body by its head words. */
export function isBody(tokens: readonly Token[], { from, to }: WordRange): boolean {
  if (to - from < 2) return false;
  if (bodySuffixes.has(lowerAt(tokens, to - 1))) return true;
  if (bodyPrefixes.has(lowerAt(tokens, from))) return true;
  const of = tokens.slice(from, to).findIndex(({ lower }) => lower === 'of');
  if (of > 0 && ofHeads.has(lowerAt(tokens, from + of - 1))) return true;
  return tokens.slice(from, to).some(({ lower }) => lower === 'university' || lower === 'ministry');
}

/** Whether a run names a prize, law, storm, event or work. */
export function isOtherThing(tokens: readonly Token[], { from, to }: WordRange): boolean {
  if (to - from < 2) return false;
  return otherSuffixes.has(lowerAt(tokens, to - 1)) || otherPrefixes.has(lowerAt(tokens, from));
}

const placeSuffixes = new Set(
  'river lake street road avenue boulevard lane square bridge park airport island islands county bay beach valley mountains mountain hill hills coast sea ocean peninsula desert forest canal harbour harbor port station district province peak falls creek village heights plaza tower palace castle stadium arena strait gulf cape region prefecture stadium highway motorway'.split(
    ' ',
  ),
);
const placePrefixes = new Set(
  'st saint mount mt lake cape fort port san santa north south east west northern southern eastern western central upper lower greater isle gulf bay strait'.split(
    ' ',
  ),
);

/** Whether a run is a place by its head word. */
export function isPlaceByHead(tokens: readonly Token[], { from, to }: WordRange): boolean {
  if (to - from < 2) return false;
  return (
    placeSuffixes.has(lowerAt(tokens, to - 1)) ||
    (placePrefixes.has(lowerAt(tokens, from)) && to - from === 2)
  );
}

/** Place words that are also family names: "Fiona Hill", "Nick Park". */
const surnameSuffixes = new Set('hill hills park lake bridge forest lane beach cape bay heights'.split(' '));

/** Whether the head word makes a run a place even behind a given name: "Lawrence Island". */
export function isSurelyPlace(tokens: readonly Token[], range: WordRange): boolean {
  return (
    isPlaceByHead(tokens, range) &&
    !surnameSuffixes.has(lowerAt(tokens, range.to - 1)) &&
    placeSuffixes.has(lowerAt(tokens, range.to - 1))
  );
}

const initial = /^(?![AI]$)[A-ZÀ-ÖØ-Þ]\.?$/;

/** Whether a run looks like the name of a person: a given name or initials first. */
export function isPersonByShape(tokens: readonly Token[], { from, to }: WordRange): boolean {
  const count = to - from;
  if (count < 2 || count > 5 || tokens.slice(from + 1, to).some(({ gap }) => gap.includes('&'))) return false;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || !second) return false;
  if (foreignGivenNames.has(first.text) || first.text.split('-').every((part) => foreignGivenNames.has(part)))
    return !roleOpeners.has(second.lower);
  return (
    (initial.test(first.text) && !initial.test(tokens[to - 1]?.text ?? '')) ||
    (initial.test(second.text) && count >= 3)
  );
}
