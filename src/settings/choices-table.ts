import type { ReadingSettings, SiteRule, Theme, Typeface } from './settings';

/** In the order in which they are offered. */
export const themes = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const satisfies readonly Theme[];
export const typefaces = ['serif', 'sans', 'lexend', 'andika'] as const satisfies readonly Typeface[];
export const alignments = ['start', 'justify'] as const satisfies readonly ReadingSettings['alignment'][];
/** Of reading aloud, each a multiple of the voice's own pace. */
export const listeningSpeeds: readonly number[] = [0.75, 1, 1.25, 1.5, 1.75, 2];
export const siteRules = ['nothing', 'mark', 'open'] as const satisfies readonly SiteRule[];
