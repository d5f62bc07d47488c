/** Every signal that a verdict can name; the interface has a sentence for each ("reason_<signal>"). */
export const signalNames = [
  'article-metadata',
  'other-metadata',
  'publication-date',
  'address',
  'paragraphs',
  'text-length',
  'headline',
  'byline',
  'forms',
  'prices',
  'documentation',
  'media',
] as const;

export type SignalName = (typeof signalNames)[number];
