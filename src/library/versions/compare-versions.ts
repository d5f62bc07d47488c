import { type Summary, withoutSoftHyphens } from '@/article';
import { compareFigures, type FigureChange } from './compare-figures';
import { compareParagraphs, type ParagraphChange } from './compare-paragraphs';

export interface Version {
  readonly summary: Summary;
  /** Its saved text; empty where none is kept. */
  readonly paragraphs: readonly string[];
}

export interface VersionChanges {
  /** Headline and lead, where they are worded otherwise. */
  readonly title: ParagraphChange | null;
  readonly lead: ParagraphChange | null;
  readonly figures: readonly FigureChange[];
  readonly paragraphs: readonly ParagraphChange[];
}

const fieldChange = (...texts: readonly [before: string, after: string]): ParagraphChange | null => {
  const [before = '', after = ''] = texts.map(withoutSoftHyphens);
  const words = compareParagraphs([before], [after]).flatMap((change) => change.words);
  return before === after ? null : { kind: 'changed', words };
};

/** What an article says otherwise than when it was saved before. */
export const compareVersions = (before: Version, after: Version): VersionChanges => ({
  title: fieldChange(before.summary.title, after.summary.title),
  lead: fieldChange(before.summary.lead, after.summary.lead),
  figures: compareFigures(before.summary.figures, after.summary.figures),
  paragraphs: compareParagraphs(before.paragraphs, after.paragraphs),
});
