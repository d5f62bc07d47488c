import { phraseIndex } from '../text/phrase-index';
import { joined } from '../text/word-list';
import { worldCities, worldRegions } from '../text/world-places-table';
import { compounds } from './compounds-table';
import {
  bodyActs,
  bodyClosers,
  droppedHeads,
  knownBodies,
  looseHeads,
  ministryFields,
  organisationHeads,
} from './organisations-table';
import { honorifics, personalRoles, ranks, roleHeads, roleModifiers, speechVerbs } from './people-table';
import {
  countries,
  placeHeads,
  provinces,
  regions,
  vietnameseTowns,
  vietnameseWorldCities,
} from './places-table';

const anyCase = { ignoresCase: true } as const;

/** The tables as indexes over words. */
export const lexicon = {
  honorifics: phraseIndex(honorifics, anyCase),
  ranks: phraseIndex(ranks, anyCase),
  roleHeads: phraseIndex(roleHeads, anyCase),
  roleModifiers: phraseIndex(roleModifiers, anyCase),
  personalRoles: phraseIndex(personalRoles, anyCase),
  speechVerbs: phraseIndex(speechVerbs, anyCase),
  organisationHeads: phraseIndex(organisationHeads, anyCase),
  looseHeads: phraseIndex(looseHeads, anyCase),
  droppedHeads: phraseIndex(droppedHeads, anyCase),
  ministryFields: phraseIndex(ministryFields, { hasCommas: true, ignoresCase: true }),
  compounds: phraseIndex(compounds, anyCase),
  bodyActs: phraseIndex(bodyActs, anyCase),
  bodyClosers: phraseIndex(bodyClosers, anyCase),
  knownBodies: phraseIndex(knownBodies),
  placeHeads: phraseIndex(Object.keys(placeHeads), anyCase),
  provinces: phraseIndex(provinces),
  countries: phraseIndex(countries),
  otherPlaces: phraseIndex(
    joined(vietnameseTowns, regions, vietnameseWorldCities, worldCities, worldRegions),
  ),
} as const;
