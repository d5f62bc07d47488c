import type { Person, Quote } from '@/article';
import type { FindQuotes, TextDocument, TextParagraph, TextSentence } from '../text/document-text';
import { spanAt } from '../text/spans';
import { SpeakerIndex } from './quotes/speaker-index';
import { reportVerbs } from './quotes/speech-table';
import { phraseIndex } from './text/phrase-index';
import { type Token, tokenize } from './text/token';

const verbs = phraseIndex(reportVerbs, { ignoresCase: true });
const marks = /["“”«»„「]/;
/** Words between a verb of report and the clause: "cho biết thêm rằng", "told reporters that". */
const fillers = new Set('thêm rằng là that reporters journalists rõ với báo chí'.split(' '));
const fewestWords = 5;

interface Clause {
  readonly person: Person;
  /** UTF-16 offsets in the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const trimEnd = (text: string): number => text.replace(/[\s.!?…,;]+$/u, '').length;

/** The first person named in a stretch of the sentence. */
function personIn(
  index: SpeakerIndex,
  paragraph: TextParagraph,
  sentence: TextSentence,
  from: number,
  to: number,
) {
  const base = sentence.start;
  return index.within({ paragraph: paragraph.index, start: base + from, end: base + to }).at(0)?.person;
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let next = at;
  while (fillers.has(tokens[next]?.lower ?? '')) next++;
  return next;
}

/** "Ông Hải cho biết dịch đã giảm", "Ms Lopez said that …". */
function afterVerb(
  index: SpeakerIndex,
  paragraph: TextParagraph,
  sentence: TextSentence,
): Clause | undefined {
  const tokens = tokenize(sentence.text);
  for (let at = 1; at < tokens.length; at++) {
    const length = verbs.lengthAt(tokens, at);
    if (!length) continue;
    const person = personIn(index, paragraph, sentence, 0, tokens[at]?.start ?? 0);
    const first = tokens[clauseStart(tokens, at + length)];
    if (!person || !first) return undefined;
    return { person, start: first.start, end: trimEnd(sentence.text) };
  }
  return undefined;
}

/** Length of the post that stands between a name and what its bearer said: "…, Giám đốc Sở Y tế, dịch đã giảm". */
function roleLength(text: string, role: string): number {
  const post = /^[^,]{3,120}, /u.exec(text)?.[0] ?? '';
  return role !== '' && post.toLowerCase().startsWith(role.toLowerCase()) ? post.length : 0;
}

/** "Theo ông Hải, dịch đã giảm", "According to Ms Lopez, …". */
function afterSource(
  index: SpeakerIndex,
  paragraph: TextParagraph,
  sentence: TextSentence,
): Clause | undefined {
  const comma = /^(?:(?:Cũng )?[Tt]heo|According to) [^,]{2,60}(?:, [^,]{3,120})??, /u.exec(sentence.text);
  if (!comma) return undefined;
  const person = personIn(index, paragraph, sentence, 0, comma[0].length);
  if (!person) return undefined;
  const start = comma[0].length + roleLength(sentence.text.slice(comma[0].length), person.role);
  return { person, start, end: trimEnd(sentence.text) };
}

/** "The cause was unknown, Ms Lopez said." */
function beforeVerb(
  index: SpeakerIndex,
  paragraph: TextParagraph,
  sentence: TextSentence,
): Clause | undefined {
  const tail = /, ([^,]{2,60}) (?:said|says|added)\.?$/u.exec(sentence.text);
  if (!tail) return undefined;
  const { start } = sentence;
  const isPronoun = /^(?:he|she)$/i.test(tail[1] ?? '');
  const person = isPronoun
    ? index.subjectBefore({ paragraph: paragraph.index, start })
    : personIn(index, paragraph, sentence, tail.index, sentence.text.length);
  return person && { person, start: 0, end: tail.index };
}

function reportIn(
  document: TextDocument,
  index: SpeakerIndex,
  paragraph: TextParagraph,
  sentence: TextSentence,
): Quote[] {
  if (marks.test(sentence.text)) return [];
  const clause =
    beforeVerb(index, paragraph, sentence) ??
    afterSource(index, paragraph, sentence) ??
    afterVerb(index, paragraph, sentence);
  if (!clause) return [];
  const text = sentence.text.slice(clause.start, clause.end);
  if (tokenize(text).length < fewestWords) return [];
  const span = spanAt(document, paragraph.index, sentence.start + clause.start, sentence.start + clause.end);
  return [{ text, speaker: clause.person.name, role: clause.person.role, direct: false, span }];
}

/** Clauses that a named person is reported to have said; sentences with quotation marks are left to `findQuotes`. */
export const findReportedSpeech: FindQuotes = (document, people) => {
  const index = new SpeakerIndex(people);
  return document.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => reportIn(document, index, paragraph, sentence)),
  );
};
