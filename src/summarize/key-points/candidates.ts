import type { TextDocument, TextParagraph, TextSentence } from '../text/document-text';
import { lowerCase } from '../text/lower-case';
import { bigrams, tokens } from '../text/tokens';
import type { RankedSentence } from './ranked-sentence';
import { capitalised, standsAlone } from './standing-alone';

/**
 * Only so many sentences are ranked: ranking compares all pairs. 300 is over five times a long
 * article's length; what a longer text says first is enough for its key points.
 */
const rankedLimit = 300;
/** Fewer tokens make no key point. Sapo summaries of the training set have none shorter. */
const shortest = 8;
/** Longer ones are lists or badly cut text. */
const longest = 150;

const sentenceEnd = /[.!…。।؟．:;]["”’»)\]』」]*$/u;
const question = /[?？؟]["”’»)\]]*$/u;
/** In lower case, as the sentence is when they are tried. */
const creditLine =
  /^[([]?(?:ảnh|photo|photos|picture|image|foto|video|nguồn|source|đồ họa|graphics?|theo|xem thêm|đọc thêm|read more|see also|tags?|từ khóa|mời (?:quý )?(?:bạn|độc giả)|bài(?: và |, )ảnh|thực hiện|lire aussi|lesen sie auch)\s*:/u;
const creditEnd =
  /[([](?:ảnh|photo|picture|image|foto|nguồn|source|video|getty|reuters|afp|ap)[^)\]]{0,60}[)\]]\.?$/u;

/** Whether most paragraphs of the text end as sentences do, so that one without an end is a heading or a byline. */
function punctuates(paragraphs: readonly TextParagraph[]): boolean {
  const ends = paragraphs.filter(({ text }) => sentenceEnd.test(text.trim()) || question.test(text.trim()));
  return ends.length * 2 >= paragraphs.length;
}

const isLead = ({ index }: TextParagraph): boolean => index === -1;

/** Opening less closing marks up to an offset: above 0 the offset is inside a quotation. */
function isInsideQuotation(text: string, end: number): boolean {
  let depth = 0;
  let isStraightOpen = false;
  for (const mark of text.slice(0, end).match(/["“”«»]/gu) ?? []) {
    if (mark === '"') isStraightOpen = !isStraightOpen;
    else depth = Math.max(0, depth + (mark === '“' || mark === '«' ? 1 : -1));
  }
  return depth > 0 || isStraightOpen;
}

/** Body and lead sentences in order, with their tokens; the first 300. */
export function rankedSentences({ paragraphs }: TextDocument): readonly RankedSentence[] {
  const found: RankedSentence[] = [];
  for (const { index, sentences } of paragraphs) {
    for (const [inParagraph, sentence] of sentences.entries()) {
      if (found.length === rankedLimit) return found;
      const words = tokens(sentence.text);
      if (words.length === 0) continue;
      const position = found.length;
      found.push({
        ...sentence,
        paragraph: index,
        position,
        inParagraph,
        words,
        pairs: bigrams(words),
        distinct: new Set(words),
      });
    }
  }
  return found;
}

/** A sentence that is text at all: no heading, byline, credit line, question or fragment. */
function isProse(sentence: TextSentence, words: readonly string[], mustEnd: boolean): boolean {
  const { text } = sentence;
  const lower = lowerCase(text);
  if (words.length < shortest || words.length > longest) return false;
  if (question.test(text) || creditLine.test(lower) || creditEnd.test(lower)) return false;
  return !mustEnd || sentenceEnd.test(text);
}

/** How fit a ranked sentence is to be a key point: 2 readable alone, 1 only behind another, 0 never. */
export function fitness(document: TextDocument): (sentence: RankedSentence) => 0 | 1 | 2 {
  const { language } = document;
  const mustEnd = punctuates(document.paragraphs);
  const names = capitalised(document.paragraphs.map(({ text }) => text));
  const texts = new Map(document.paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  return (sentence) => {
    const paragraph = texts.get(sentence.paragraph);
    if (!paragraph || !isProse(sentence, sentence.words, mustEnd && !isLead(paragraph))) return 0;
    if (isInsideQuotation(paragraph.text, sentence.start)) return 1;
    return standsAlone(sentence.text, { language, names }) ? 2 : 1;
  };
}
