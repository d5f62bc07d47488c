import type { Person } from '@/article';
import type { TextDocument } from '../../text/document-text';
import { isRoleNoun } from '../english/match-role';
import { commonWords as functionWords } from '../english/words-table';
import { endsWith, nameWords } from '../resolve/name-words';
import { phraseIndex } from '../text/phrase-index';
import { type Token, tokenize } from '../text/token';
import { speechVerbs } from '../vietnamese/people-table';
import type { Stretch } from './context';
import { europeanSpeechVerbs, pronouns } from './speech-table';

const verbs = phraseIndex([...speechVerbs, ...europeanSpeechVerbs], { ignoresCase: true });
const pronounIndex = phraseIndex(pronouns, { ignoresCase: true });

export interface Speaker {
  readonly name: string;
  readonly role: string;
}

interface Place {
  readonly paragraph: number;
  readonly start: number;
}

interface SpeakerMention {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  /** Hash of the sentence around it. */
  readonly sentence: string;
}

/** The people of an article by where they are mentioned. */
export class SpeakerIndex {
  readonly #mentions = new Map<number, SpeakerMention[]>();
  constructor(readonly people: readonly Person[]) {
    for (const person of people)
      for (const { paragraph, start, end, sentenceHash } of person.mentions) {
        const list = this.#mentions.get(paragraph) ?? [];
        list.push({ start, end, person, sentence: sentenceHash });
        this.#mentions.set(paragraph, list);
      }
    for (const list of this.#mentions.values()) list.sort((a, b) => a.start - b.start);
  }

  within({ paragraph, start, end }: Stretch) {
    return (this.#mentions.get(paragraph) ?? []).filter((m) => m.start >= start && m.end <= end);
  }

  /**
   * Whom a pronoun means: the person named first in the last sentence that names one, at most three
   * paragraphs back (the subject ranks highest: Grosz, Joshi and Weinstein, "Centering", 1995).
   */
  subjectBefore({ paragraph, start }: Place): Person | undefined {
    for (const back of [0, 1, 2, 3]) {
      const list = this.#mentions.get(paragraph - back) ?? [];
      const before = back === 0 ? list.filter((mention) => mention.start < start) : list;
      const last = before.at(-1);
      if (last) return before.find((mention) => mention.sentence === last.sentence)?.person;
    }
    const [only, ...others] = this.people;
    const first = only?.mentions[0];
    return first && others.length === 0 && first.paragraph < paragraph ? only : undefined;
  }

  /** The person whose name ends with these words. */
  byName(text: string): Person | undefined {
    const words = nameWords(text);
    return words.length > 0 ? this.people.find(({ name }) => endsWith(nameWords(name), words)) : undefined;
  }

  /** The only person whose role holds all the words of a description. */
  byRole(description: string): Person | undefined {
    if (!/(?:^|\s)\p{Ll}/u.test(description)) return undefined; // a bare name is no description
    const words = nameWords(description).filter((word) => !emptyWords.has(word));
    if (words.length === 0) return undefined;
    const fits = this.people.filter(({ role }) => {
      const own = new Set(nameWords(role));
      return words.every((word) => own.has(word));
    });
    return fits.length === 1 ? fits[0] : undefined;
  }
}

const emptyWords = new Set(
  'ông bà anh chị cô vị nữ nam này đó the a an his her of der die le la el mr mrs ms'.split(' '),
);

const isVerb = (tokens: readonly Token[], at: number): number => verbs.lengthAt(tokens, at);

/** What a stretch of text around a passage says about its speaker. */
export type Attribution =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'pronoun'; readonly description?: string }
  | { readonly kind: 'description'; readonly text: string };

interface StretchText {
  readonly text: string;
  readonly stretch: Stretch;
  readonly tokens: readonly Token[];
}

const read = (document: TextDocument, stretch: Stretch): StretchText => {
  const source = [...document.paragraphs, ...document.captions].find(
    ({ index }) => index === stretch.paragraph,
  );
  const text = source?.text.slice(stretch.start, stretch.end) ?? '';
  return { text, stretch, tokens: tokenize(text) };
};

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

function describe(source: StretchText, first: number, to: number): Attribution | undefined {
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

/** The person mentioned between two words of a stretch; the last one, which stands nearest the verb. */
function personIn(index: SpeakerIndex, source: StretchText, from: number, to: number): Person | undefined {
  const [first, last] = [source.tokens[from], source.tokens[to - 1]];
  if (!first || !last) return undefined;
  const base = source.stretch.start;
  return index.within({ ...source.stretch, start: base + first.start, end: base + last.end }).at(0)?.person;
}

/** `", ông Thanh nói.`, `," said Maria Lopez, who …` */
export function attributionAfter(
  document: TextDocument,
  index: SpeakerIndex,
  stretch: Stretch,
): Attribution | undefined {
  const source = read(document, stretch);
  const { tokens } = source;
  for (let at = 0; at < Math.min(tokens.length, 24); at++) {
    const length = isVerb(tokens, at);
    if (!length) continue;
    if (at === 0) return subjectAfterVerb(index, source, length);
    const person = personIn(index, source, 0, at);
    if (person) return { kind: 'person', person };
    const from = subjectStart(tokens, 0, at);
    return describe(source, from, withoutAdverbs(tokens, at));
  }
  return undefined;
}

function subjectAfterVerb(index: SpeakerIndex, source: StretchText, from: number): Attribution | undefined {
  const { tokens } = source;
  let to = from;
  while (to < tokens.length && (to === from || !/[,.;:()]/.test(tokens[to]?.gap ?? '')) && to - from < 14)
    to++;
  const pronoun = pronounIndex.lengthAt(tokens, from);
  if (pronoun && !tokens[from + pronoun]?.isCapital) return { kind: 'pronoun' };
  const person =
    personIn(index, source, from, to) ?? personIn(index, source, from, Math.min(tokens.length, from + 14));
  if (person) return { kind: 'person', person };
  return describe(source, from, Math.min(to, from + 12));
}

const adverbs = new Set(
  'cũng đã còn lại vẫn đang từng mới liền tiếp tục thẳng thắn nói cho sẽ chỉ luôn also then later has have had recently previously once just even already still often always repeatedly been were was is hat habe a ont ha han'.split(
    ' ',
  ),
);

/** The end of a noun phrase before a verb, less the adverbs and auxiliaries between them. */
function withoutAdverbs(tokens: readonly Token[], verb: number): number {
  let to = verb;
  while (to > 1 && (adverbs.has(tokens[to - 1]?.lower ?? '') || isVerb(tokens, to - 1) === 1)) to--;
  return to;
}

/** Where the noun phrase before a verb begins: after the last comma or conjunction. */
function subjectStart(tokens: readonly Token[], from: number, verb: number): number {
  let start = from;
  for (let i = from + 1; i < verb; i++) if (/[,;:()]/.test(tokens[i]?.gap ?? '')) start = i;
  while (
    start < verb - 1 &&
    /^(?:and|but|as|while|when|that|yesterday|today|earlier|later|meanwhile|however|then|và|nhưng|khi|theo)$/.test(
      tokens[start]?.lower ?? '',
    )
  )
    start++;
  return start;
}

/** "The actor, whose films include …, said": end of the noun before a relative clause, or 0. */
function relativeClause(tokens: readonly Token[], verb: number): number {
  if (tokens[0]?.lower !== 'the') return 0;
  for (let i = 1; i < verb; i++) {
    if (tokens[i]?.isCapital && !tokens[i - 1]?.isCapital && i > 1) return 0;
    if (/^who(?:se|m)?$/.test(tokens[i]?.lower ?? '')) return i;
  }
  return 0;
}

/** `Ông Thanh nói: "`, `Tottenham said in a statement: "`, `bà Nga góp ý "` */
export function attributionBefore(
  document: TextDocument,
  index: SpeakerIndex,
  stretch: Stretch,
): Attribution | undefined {
  const source = read(document, stretch);
  const { tokens, text } = source;
  let verb = -1;
  for (let at = 0; at < tokens.length; at++)
    if (isVerb(tokens, at)) verb = verb < 0 || personIn(index, source, 0, at) === undefined ? at : verb;
  if (verb < 0) {
    const person = /:\s*$/.test(text) ? personIn(index, source, 0, tokens.length) : undefined;
    return person && { kind: 'person', person };
  }
  if (verb === 0) return undefined;
  const clause = relativeClause(tokens, verb);
  if (clause > 0) return describe(source, 0, clause);
  const person = personIn(index, source, 0, verb);
  if (person) return { kind: 'person', person };
  return describe(source, subjectStart(tokens, 0, verb), withoutAdverbs(tokens, verb));
}
