import type { ReadingSettings, SiteRule, Theme, Typeface } from './settings';

/** In the order in which they are offered. */
export const themes = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const satisfies readonly Theme[];
export const typefaces = ['serif', 'sans', 'lexend', 'andika'] as const satisfies readonly Typeface[];
export const alignments = ['start', 'justify'] as const satisfies readonly ReadingSettings['alignment'][];
export const siteRules = ['nothing', 'mark', 'open'] as const satisfies readonly SiteRule[];
