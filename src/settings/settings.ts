export type Theme = 'auto' | 'light' | 'sepia' | 'dark' | 'contrast';
export type Typeface = 'serif' | 'sans' | 'lexend' | 'andika';

/** How the reader sets its text. Sizes in CSS pixels, widths in characters, spacing in em. */
export interface ReadingSettings {
  readonly theme: Theme;
  readonly typeface: Typeface;
  readonly fontSizePx: number;
  readonly widthCharacters: number;
  readonly lineHeight: number;
  readonly letterSpacingEm: number;
  readonly wordSpacingEm: number;
  readonly alignment: 'start' | 'justify';
}

export interface ListeningSettings {
  /** 1 is the voice's own pace. */
  readonly speed: number;
  /** `voiceURI` by language ("vi"); a language that is not here has the best voice of the machine. */
  readonly voices: Readonly<Record<string, string>>;
}

export type SiteRule = 'nothing' | 'mark' | 'open';

export interface Settings {
  readonly reading: ReadingSettings;
  readonly listening: ListeningSettings;
  /** In-reader single-letter keys. */
  readonly readerKeys: boolean;
  /** Names and figures of the summary are marked in the text. */
  readonly markFacts: boolean;
  /** All but the sentence at hand is dimmed. */
  readonly sentenceFocus: boolean;
  /** By host, without "www."; a host that is not here follows the shipped list. */
  readonly sites: Readonly<Record<string, SiteRule>>;
}

export const defaultSettings: Settings = {
  reading: {
    theme: 'auto',
    typeface: 'serif',
    fontSizePx: 20,
    widthCharacters: 66,
    lineHeight: 1.6,
    letterSpacingEm: 0,
    wordSpacingEm: 0,
    alignment: 'start',
  },
  listening: { speed: 1, voices: {} },
  readerKeys: true,
  markFacts: true,
  sentenceFocus: false,
  sites: {},
};
