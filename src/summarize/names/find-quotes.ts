import type { Person, Quote } from '@/article';
import type { FindQuotes, TextDocument, TextParagraph } from '../text/document-text';
import { isCapitalAt, isDigitAt, isWordAt } from '../text/letters';
import { spanAt } from '../text/spans';
import { after, before, type Stretch } from './quotes/context';
import type { Attribution } from './quotes/describe';
import { attributionAfter, attributionBefore } from './quotes/find-speaker';
import { findPassages, type Passage } from './quotes/passages';
import { SpeakerIndex } from './quotes/speaker-index';
import { titledNouns } from './quotes/speech-table';
import { phraseIndex } from './text/phrase-index';
import { tokenize } from './text/token';

/** Shorter passages are terms and fragments: words, or syllables in Vietnamese. */
const fewestWords = { vietnamese: 5, other: 4 } as const;
const titled = phraseIndex(titledNouns, { ignoresCase: true });

/** Quoted papers are no speakers. */
const documents =
  /(?:^|\s)(?:report|reports|statement|letter|document|documents|study|survey|email|e-mail|memo|website|book|article|paper|law|complaint|lawsuit|indictment|filing|sign|caption|headline|văn bản|quyết định|thông báo|báo cáo|nghị quyết|công văn|tờ trình|thông tư|nghị định)$/i;

interface Speaking {
  readonly speaker: string;
  readonly role: string;
  readonly person: Person | undefined;
}

interface Reading {
  readonly document: TextDocument;
  readonly index: SpeakerIndex;
  /** Who spoke last, for pronouns and for quotations that go on. */
  last: (Speaking & { readonly paragraph: number; readonly end: number }) | undefined;
}

const speaking = (person: Person): Speaking => ({ speaker: person.name, role: person.role, person });

/** The speaker that an attribution means; blank where a pronoun leaves it open. */
function speakerOf(reading: Reading, attribution: Attribution, stretch: Stretch): Speaking {
  if (attribution.kind === 'person') return speaking(attribution.person);
  const { last, index } = reading;
  if (attribution.kind === 'description') {
    const person = index.byName(attribution.text) ?? index.byRole(attribution.text);
    return person ? speaking(person) : { speaker: attribution.text, role: '', person: undefined };
  }
  const described =
    attribution.kind === 'pronoun' && attribution.description
      ? index.byRole(attribution.description)
      : undefined;
  if (described) return speaking(described);
  if (last?.person && stretch.paragraph - last.paragraph <= 1) return last;
  const person = index.subjectBefore(stretch);
  return person ? speaking(person) : { speaker: attribution.description ?? '', role: '', person: undefined };
}

/** Whether a noun such as "phong trào" or "film" right before the marks makes the passage a title. */
function isTitle(text: string, stretch: Stretch): boolean {
  const lead = text.slice(stretch.start, stretch.end);
  if (!isWordAt(lead, lead.replace(/ $/, '').length - 1)) return false;
  const tokens = tokenize(lead);
  return [1, 2, 3].some((n) => n <= tokens.length && titled.lengthAt(tokens, tokens.length - n) === n);
}

interface Site {
  readonly paragraph: TextParagraph;
  readonly passage: Passage;
  readonly previous: Passage | undefined;
  readonly next: Passage | undefined;
}

/** Whether a passage without a speaker of its own goes on with the one before. */
function continues({ last }: Reading, { paragraph, passage, previous }: Site): boolean {
  if (!last) return false;
  const { text } = paragraph;
  const isSentence =
    (/["“‘'…¿¡]/.test(text[passage.start] ?? '') ||
      isCapitalAt(text, passage.start) ||
      isDigitAt(text, passage.start)) &&
    /[.!?…,]["”’']*$/.test(text.slice(passage.start, passage.end));
  if (previous && last.paragraph === paragraph.index) return isSentence && passage.start - previous.end < 160;
  const opensParagraph = text.slice(0, passage.start).trim().length <= 1;
  return opensParagraph && last.paragraph === paragraph.index - 1;
}

function attribute(reading: Reading, site: Site): Speaking | undefined {
  const { document, index } = reading;
  const { paragraph, passage, previous, next } = site;
  const tail = after(paragraph, passage, next);
  const head = before(paragraph, passage, previous);
  if (isTitle(paragraph.text, head)) return undefined;
  const startsSentence = paragraph.text.slice(head.start, head.end).trim() === '';
  const isIntroduced = /:\s*$/.test(paragraph.text.slice(head.start, head.end));
  const found =
    (!isIntroduced && startsSentence ? attributionAfter(document, index, tail) : undefined) ??
    (startsSentence ? undefined : attributionBefore(document, index, head)) ??
    (isIntroduced ? undefined : attributionAfterClause(reading, site, tail));
  if (found?.kind === 'description' && documents.test(found.text)) return undefined;
  if (found) return speakerOf(reading, found, head);
  return continues(reading, site) ? reading.last : undefined;
}

/** `He called it "…", Bowen said`: the verb stands after a passage inside a sentence. */
function attributionAfterClause(
  { document, index }: Reading,
  { paragraph }: Site,
  tail: Stretch,
): Attribution | undefined {
  const text = paragraph.text.slice(tail.start, tail.end);
  return /^\s*[,.]?["”»’]?,? /.test(text) ? attributionAfter(document, index, tail) : undefined;
}

function quotesOf(reading: Reading, paragraph: TextParagraph): Quote[] {
  const passages = findPassages(paragraph.text);
  const fewest = /^vi\b/i.test(reading.document.language) ? fewestWords.vietnamese : fewestWords.other;
  const quotes: Quote[] = [];
  for (const [i, passage] of passages.entries()) {
    const text = paragraph.text.slice(passage.start, passage.end);
    const site = { paragraph, passage, previous: passages[i - 1], next: passages[i + 1] };
    const found = attribute(reading, site);
    if (!found) continue;
    if (found.speaker) reading.last = { ...found, paragraph: paragraph.index, end: passage.end };
    if (tokenize(text).length < fewest) continue;
    const span = spanAt(reading.document, paragraph.index, passage.start, passage.end);
    quotes.push({ text, speaker: found.speaker, role: found.role, direct: true, span });
  }
  return quotes;
}

/** Direct quotations with their speakers, one for each pair of marks. */
export const findQuotes: FindQuotes = (document, people) => {
  const reading: Reading = { document, index: new SpeakerIndex(people), last: undefined };
  return [...document.paragraphs, ...document.captions].flatMap((paragraph) => quotesOf(reading, paragraph));
};
