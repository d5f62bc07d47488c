import type { FindNames, Names, TextDocument } from '../text/document-text';
import { spanAt } from '../text/spans';
import { judgeEnglishRun } from './english/judge-run';
import { scanEnglish } from './english/scan';
import { scanLatin } from './latin/scan';
import { type Mention, type ResolvedNames, type RunJudge, resolve } from './resolve/resolve';
import type { Found, Placed } from './text/found';
import { judgeVietnameseRun } from './vietnamese/judge-run';
import { scanVietnamese } from './vietnamese/scan';

/** Mentions kept of one name: enough to lead to them, and a bound for long texts. */
const mostMentions = 60;

const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** Share of letters that Vietnamese alone has: about 0.15 in its prose, 0 elsewhere. */
const vietnameseShare = 0.03;

type Rules = 'vietnamese' | 'english' | 'latin';

/** Which rules read a text; where the page names no language, its letters decide. */
function rulesOf({ language, paragraphs }: TextDocument): Rules {
  if (/^vi\b/i.test(language)) return 'vietnamese';
  if (/^en\b/i.test(language)) return 'english';
  if (language !== 'und' && language !== '') return 'latin';
  const sample = paragraphs
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 4000);
  const share = (sample.match(vietnameseLetter)?.length ?? 0) / Math.max(sample.length, 1);
  return share > vietnameseShare ? 'vietnamese' : 'english';
}

const scanners: Readonly<Record<Rules, (text: string, language: string) => readonly Found[]>> = {
  vietnamese: scanVietnamese,
  english: scanEnglish,
  latin: scanLatin,
};
const judges: Readonly<Record<Rules, RunJudge>> = {
  vietnamese: judgeVietnameseRun,
  english: judgeEnglishRun,
  latin: () => 'other',
};

/** Words of a last line that is the reporter's name, with the agency perhaps. */
const longestByline = 7;

/** The paragraphs less a last one that is no sentence: who wrote the text is not whom it tells of. */
function withoutByline(paragraphs: TextDocument['paragraphs']): TextDocument['paragraphs'] {
  const last = paragraphs.at(-1)?.text.trim() ?? '';
  const isSentence = /[.!?…:;”"»]\)?$/.test(last);
  const isByline = paragraphs.length > 1 && !isSentence && last.split(/\s+/).length <= longestByline;
  return isByline ? paragraphs.slice(0, -1) : paragraphs;
}

function resolveDocument(document: TextDocument): ResolvedNames {
  const { language, paragraphs, captions } = document;
  const rules = rulesOf(document);
  const finds: Placed[] = [...withoutByline(paragraphs), ...captions].flatMap(({ index, text }) =>
    scanners[rules](text, language).map((find) => ({ ...find, paragraph: index })),
  );
  return resolve(finds, judges[rules]);
}

/** People, bodies and places of a text, each once, in the order of the text, with their mentions. */
export const findNames: FindNames = (document): Names => {
  const spans = (mentions: readonly Mention[]) =>
    mentions
      .slice(0, mostMentions)
      .map(({ paragraph, start, end }) => spanAt(document, paragraph, start, end));
  const names = resolveDocument(document);
  return {
    people: names.people.map((person) => ({ ...person, mentions: spans(person.mentions) })),
    organisations: names.organisations.map((body) => ({ ...body, mentions: spans(body.mentions) })),
    places: names.places.map((place) => ({ ...place, mentions: spans(place.mentions) })),
  };
};
