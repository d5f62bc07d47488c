import { type NumericReadingKey, readingRanges } from './reading-ranges-table';
import type { ReadingSettings, Settings, SiteRule } from './settings';

/** Settings with some reading fields changed. */
export function withReading(settings: Settings, change: Partial<ReadingSettings>): Settings {
  return { ...settings, reading: { ...settings.reading, ...change } };
}

/** Settings with another speed of reading aloud. */
export function withSpeed(settings: Settings, speed: number): Settings {
  return { ...settings, listening: { ...settings.listening, speed } };
}

/** Settings with a voice, by its `voiceURI`, for all texts of a language ("vi"). */
export function withVoice(settings: Settings, language: string, voice: string): Settings {
  const voices = { ...settings.listening.voices, [language]: voice };
  return { ...settings, listening: { ...settings.listening, voices } };
}

/** Settings with the rule of one site set, or taken away where it is null. */
export function withSite(settings: Settings, host: string, rule: SiteRule | null): Settings {
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: rule === null ? others : { ...others, [host]: rule } };
}

/** One field moved by so many of its steps, kept within its range and free of floating-point dust. */
export function stepReading(settings: Settings, key: NumericReadingKey, steps: number): Settings {
  const { min, max, step } = readingRanges[key];
  const moved = Math.round(settings.reading[key] / step + steps) * step;
  const value = Number(Math.min(max, Math.max(min, moved)).toFixed(3));
  return withReading(settings, { [key]: value });
}
