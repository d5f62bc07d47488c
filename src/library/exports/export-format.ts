export const exportFormat = 'tin-sach';
export const exportVersion = 1;

/** What an export can be written as. */
export const exportKinds = [
  'json',
  'markdown',
  'markdown-zip',
  'csv',
  'html',
  'brief',
  'ris',
  'bibtex',
  'csl-json',
] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Words that stand in an exported file, in the person's language. */
export interface ExportWords {
  readonly keyPoints: string;
  readonly figures: string;
  readonly people: string;
  readonly organisations: string;
  readonly places: string;
  readonly dates: string;
  readonly quotes: string;
  readonly note: string;
  readonly source: string;
  /** Title of a file with many summaries. */
  readonly library: string;
  /** Of the interface: "vi", "en". */
  readonly language: string;
}

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}
