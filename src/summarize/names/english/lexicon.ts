import { phraseIndex } from '../text/phrase-index';
import { joined } from '../text/word-list';
import { englishCountryForms, worldCities, worldRegions } from '../text/world-places-table';
import { knownBodies } from './organisations-table';
import { offices } from './words-table';

const regionCodes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN VU WS YE ZA ZM ZW GL HK MO PR PS XK';

/** Names of all countries in a language, from the data of the browser (CLDR); none where it has none. */
export function countryNames(language: string): readonly string[] {
  try {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return regionCodes.split(' ').flatMap((code) => names.of(code) ?? []);
  } catch {
    return []; // a malformed tag from the page
  }
}

/** The tables as indexes over words. */
export const lexicon = {
  knownBodies: phraseIndex(knownBodies),
  cities: phraseIndex(joined(worldCities, worldRegions)),
  offices: phraseIndex(offices, { ignoresCase: true }),
} as const;

const countryIndexes = new Map<string, ReturnType<typeof phraseIndex>>();

/** Countries in English and in the language of the text. Cached for each language. */
export function countriesIn(language: string): ReturnType<typeof phraseIndex> {
  const known = countryIndexes.get(language);
  if (known) return known;
  const made = phraseIndex([...englishCountryForms, ...countryNames('en'), ...countryNames(language)]);
  countryIndexes.set(language, made);
  return made;
}
