import type { SignalName } from './signal-names';

/** Log-odds that a page's stated kind adds to the model's verdict. */
export interface Adjustment {
  readonly signal: SignalName;
  readonly weight: number;
}

/**
 * Kinds of page that the corpus hardly holds (one video page, nine recipes), so that no model can learn them:
 * they say themselves what they are. Weights are judgement: enough to turn an undecided page, not a sure one.
 */
export function rareKinds(values: Readonly<Record<string, number>>): readonly Adjustment[] {
  const { ldArticles = 0, ogType = 0, textChars = 0, tag_video: players = 0 } = values;
  const { isRecipe, ogMedia, videoWord, ldOther, microOther, isManual, isBoard } = values;
  if (isRecipe) return [{ signal: 'other-metadata', weight: -4 }];
  if (ldArticles > 0 || ogType > 0) return [];
  const isPlayer = ogMedia || (videoWord && players);
  return [
    ...(isPlayer && textChars < 1500 ? [{ signal: 'media', weight: -3 } as const] : []),
    ...(ldOther || microOther ? [{ signal: 'other-metadata', weight: -3 } as const] : []),
    ...(isManual || isBoard ? [{ signal: 'documentation', weight: -2 } as const] : []),
  ];
}
