import { isCredited } from '../figures/credited';
import type { Run } from '../walk/page-map';
import { clutterTable, stopPattern } from './clutter-table';

/** Captions tell whole stories at times, but not longer ones. */
const longestCaption = 160;

/** Why a line is clutter wherever it stands, or '' where it is not. */
export function clutterReason({ text, words, linkWords }: Run): string {
  for (const { reason, most, pattern } of clutterTable) {
    if (words > most || !pattern.test(text)) continue;
    if (reason === 'related line' && linkWords < 0.5 * words && !/^\s*>>/.test(text)) continue;
    return reason;
  }
  return words <= longestCaption && isCredited(text) ? 'caption with its credit' : '';
}

/** A heading after which nothing of the article follows. */
export const isStop = ({ text, words }: Run): boolean => words <= 9 && stopPattern.test(text);
