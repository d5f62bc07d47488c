import type { Person } from '@/article';
import type { TextDocument } from '../../text/document-text';
import { phraseIndex } from '../text/phrase-index';
import { type Token, tokenize } from '../text/token';
import { joined } from '../text/word-list';
import { speechVerbs } from '../vietnamese/people-table';
import type { Stretch } from './context';
import { type Attribution, describe, pronounIndex, type StretchText } from './describe';
import type { SpeakerIndex } from './speaker-index';
import { europeanSpeechVerbs } from './speech-table';

const verbs = phraseIndex(joined(speechVerbs, europeanSpeechVerbs), { ignoresCase: true });

const isVerb = (tokens: readonly Token[], at: number): number => verbs.lengthAt(tokens, at);

const read = (document: TextDocument, stretch: Stretch): StretchText => {
  const source = [...document.paragraphs, ...document.captions].find(
    ({ index }) => index === stretch.paragraph,
  );
  const text = source?.text.slice(stretch.start, stretch.end) ?? '';
  return { text, stretch, tokens: tokenize(text) };
};

/** The person mentioned first between two words of a stretch: the subject stands first. */
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
