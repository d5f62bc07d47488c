import { alignments, listeningSpeeds, siteRules, themes, typefaces } from './choices-table';
import { type NumericReadingKey, readingRanges } from './reading-ranges-table';
import {
  defaultSettings,
  type ListeningSettings,
  type ReadingSettings,
  type Settings,
  type SiteRule,
} from './settings';

type Loose<T> = { readonly [K in keyof T]?: unknown };

/** More hosts than anyone sets by hand; a stored object beyond it is damaged or hostile. */
const maxSites = 2000;
const switchNames = [
  'readerKeys',
  'markFacts',
  'sentenceFocus',
] as const satisfies readonly (keyof Settings)[];
type SwitchName = (typeof switchNames)[number];

const hostPattern = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** The fields of an object, each still unknown; anything else has none. */
function fieldsOf<T>(raw: unknown): Loose<T> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Loose<T>) : {};
}

function oneOf<T extends string>(raw: unknown, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === raw) ?? fallback;
}

function inRange(raw: unknown, key: NumericReadingKey): number {
  const { min, max } = readingRanges[key];
  if (typeof raw !== 'number' || !(raw >= min && raw <= max)) return defaultSettings.reading[key];
  return raw;
}

/** The switches of a person, each on its own. */
function parseSwitches(fields: Loose<Settings>): Pick<Settings, SwitchName> {
  const all = switchNames.map((name) => {
    const { [name]: raw } = fields;
    return [name, typeof raw === 'boolean' ? raw : defaultSettings[name]] as const;
  });
  return Object.fromEntries(all) as Pick<Settings, SwitchName>;
}

function parseReading(raw: unknown): ReadingSettings {
  const fields = fieldsOf<ReadingSettings>(raw);
  const fallback = defaultSettings.reading;
  return {
    theme: oneOf(fields.theme, themes, fallback.theme),
    typeface: oneOf(fields.typeface, typefaces, fallback.typeface),
    fontSizePx: inRange(fields.fontSizePx, 'fontSizePx'),
    widthCharacters: inRange(fields.widthCharacters, 'widthCharacters'),
    lineHeight: inRange(fields.lineHeight, 'lineHeight'),
    letterSpacingEm: inRange(fields.letterSpacingEm, 'letterSpacingEm'),
    wordSpacingEm: inRange(fields.wordSpacingEm, 'wordSpacingEm'),
    alignment: oneOf(fields.alignment, alignments, fallback.alignment),
  };
}

/** Languages as `voicesFor` names them, and longer addresses than any voice has. */
const languagePattern = /^[a-z]{2,3}$/;
const longestVoice = 300;

function parseListening(raw: unknown): ListeningSettings {
  const { speed, voices } = fieldsOf<ListeningSettings>(raw);
  const known = Object.entries(fieldsOf<Record<string, unknown>>(voices)).filter(
    (entry): entry is [string, string] =>
      languagePattern.test(entry[0]) && typeof entry[1] === 'string' && entry[1].length <= longestVoice,
  );
  return {
    speed: listeningSpeeds.find((one) => one === speed) ?? defaultSettings.listening.speed,
    voices: Object.fromEntries(known),
  };
}

function parseSites(raw: unknown): Readonly<Record<string, SiteRule>> {
  const known = Object.entries(fieldsOf<Record<string, unknown>>(raw)).flatMap(([host, value]) => {
    const rule = siteRules.find((candidate) => candidate === value);
    return rule && hostPattern.test(host) ? [[host, rule] as const] : [];
  });
  return Object.fromEntries(known.slice(0, maxSites));
}

/** Settings of whatever was stored or imported. Each odd field takes its default; unknown fields are dropped. */
export function parseSettings(raw: unknown): Settings {
  const fields = fieldsOf<Settings>(raw);
  return {
    reading: parseReading(fields.reading),
    listening: parseListening(fields.listening),
    ...parseSwitches(fields),
    sites: parseSites(fields.sites),
  };
}
