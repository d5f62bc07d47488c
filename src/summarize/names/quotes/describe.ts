import type { Person } from '@/article';
import { isRoleNoun } from '../english/match-role';
import { commonWords as functionWords } from '../english/words-table';
import { phraseIndex } from '../text/phrase-index';
import type { Token } from '../text/token';
import type { Stretch } from './context';
import { pronouns } from './speech-table';

export const pronounIndex = phraseIndex(pronouns, { ignoresCase: true });

/** What a stretch of text around a passage says about its speaker. */
export type Attribution =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'pronoun'; readonly description?: string }
  | { readonly kind: 'description'; readonly text: string };

export interface StretchText {
  readonly text: string;
  readonly stretch: Stretch;
  readonly tokens: readonly Token[];
}

const textOf = (text: string, first: Token, last: Token): string =>
  text.slice(first.start, last.end).replace(/\s+/g, ' ');

/** "the world indoor champion", "the Dutchman": somebody who was named before. */
function isDefinite(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return (
    tokens[from]?.lower === 'the' &&
    to - from >= 2 &&
    to - from <= 6 &&
    last !== undefined &&
    (isRoleNoun(last) || /man$|woman$/.test(last.lower))
  );
}

/** "chị hài hước", "he then angrily": a pronoun with words that belong to the verb. */
function isPronounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  if (!pronounIndex.lengthAt(tokens, from) || tokens.slice(from + 1, to).some(({ isCapital }) => isCapital))
    return false;
  return !kinship.has(tokens[from + 1]?.lower ?? '');
}
/** Words of a clause, which no noun phrase holds. */
const clauseWords = new Set(
  "it i we you it's he's she's it’s they're that's there's so he she they sie er es und y et que dass ihn ihm đã đang sẽ bị".split(
    ' ',
  ),
);
const relative = new Set(
  'of so thay đồng nên vì nhưng mà rồi nếu tuy dù hoặc như do để cùng tôi chúng mình nghĩa tức where when which who whose that because if while although there here what how'.split(
    ' ',
  ),
);
const kinship = new Set(
  'chủ mẹ trai gái em giáo nội ngoại bố cha chồng vợ trùm lão nông bác con hàng cụ hội'.split(' '),
);
const prepositions = new Set(
  'in at after during on for with by from before since under trong tại sau khi với'.split(' '),
);

export function describe(source: StretchText, first: number, to: number): Attribution | undefined {
  const { tokens } = source;
  if (!prepositions.has(tokens[first]?.lower ?? '')) return describeFrom(source, first, to);
  const article = tokens.slice(first, to).findLastIndex(({ lower }) => lower === 'the' || lower === 'a');
  return article > 0 ? describeFrom(source, first + article, to) : undefined;
}

function describeFrom({ text, tokens }: StretchText, from: number, to: number): Attribution | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return undefined;
  if (/^\s*(?:the|der|die)?\s*\d{1,3}[- ]year[- ]old$/i.test(text.slice(first.start, last.end)))
    return { kind: 'pronoun' };
  const length = pronounIndex.lengthAt(tokens, from);
  if (length === to - from || isPronounPhrase(tokens, from, to)) return { kind: 'pronoun' };
  if (
    to - from > 12 ||
    tokens.slice(from, to).every(({ lower }) => functionWords.has(lower)) ||
    relative.has(tokens[from]?.lower ?? '')
  )
    return undefined;
  if (tokens.slice(from + 1, to).some(({ lower }) => clauseWords.has(lower))) return undefined;
  if (isDefinite(tokens, from, to)) return { kind: 'pronoun', description: textOf(text, first, last) };
  return { kind: 'description', text: textOf(text, first, last) };
}
