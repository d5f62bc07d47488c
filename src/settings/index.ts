export { stepReading, withReading, withSite, withSpeed, withVoice } from './change-settings';
export { alignments, listeningSpeeds, siteRules, themes, typefaces } from './choices-table';
export { parseSettings } from './parse-settings';
export { type NumericReadingKey, type Range, readingRanges } from './reading-ranges-table';
export {
  defaultSettings,
  type ListeningSettings,
  type ReadingSettings,
  type Settings,
  type SiteRule,
  type Theme,
  type Typeface,
} from './settings';
export { siteRule } from './site-rule';
