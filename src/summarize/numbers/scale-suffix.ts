import { isSmallAt } from '../text/letters';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

const isPluralLike = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /(?:s|people|men|children)$/.test(token.text) && isSmallAt(token.text);

/**
 * "m", "k", "b" behind digits multiply money ("$50m") and what is plainly counted ("1.5m people"); "60m"
 * and "10K" alone are distances.
 */
function meansScale(tokens: readonly Token[], at: number): boolean {
  const [sign, suffix, next] = [tokens[at - 2], tokens[at], tokens[at + 1]];
  if (suffix && suffix.text.length > 1) return true;
  if (sign?.kind === 'symbol' || (sign?.kind === 'word' && /^(?:R|RM|Rs|[A-Z]{3})$/.test(sign.text)))
    return true;
  if (/^(?:hurdles|heats|relays|races|sprints)$/.test(next?.lower ?? '')) return false;
  if (next?.kind === 'symbol' || isPluralLike(next)) return true;
  return next?.kind === 'word' && isPluralLike(tokens[at + 2]);
}

/** Adjacent "bn", "k", "tr" right behind digits. */
export function suffixAt(tokens: readonly Token[], at: number, words: Vocabulary): number | undefined {
  const token = tokens[at];
  if (!token || token.spaced || token.kind !== 'word') return undefined;
  if (words.language !== 'vi' && !meansScale(tokens, at)) return undefined;
  return words.suffixes.get(token.lower);
}
