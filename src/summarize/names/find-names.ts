import type { FindNames, Names, TextDocument } from '../text/document-text';
import { spanAt } from '../text/spans';
import { judgeLatinRun } from './english/judge-run';
import { scanEnglish } from './english/scan';
import { type Mention, type ResolvedNames, resolve } from './resolve/resolve';
import type { Placed } from './text/found';
import { judgeVietnameseRun } from './vietnamese/judge-run';
import { scanVietnamese } from './vietnamese/scan';

/** Mentions kept of one name: enough to lead to them, and a bound for long texts. */
const mostMentions = 60;

const isVietnamese = (language: string): boolean => /^vi\b/i.test(language);

function resolveDocument({ language, paragraphs, captions }: TextDocument): ResolvedNames {
  const vietnamese = isVietnamese(language);
  const scan = vietnamese ? scanVietnamese : (text: string) => scanEnglish(text, language);
  const finds: Placed[] = [...paragraphs, ...captions].flatMap(({ index, text }) =>
    scan(text).map((find) => ({ ...find, paragraph: index })),
  );
  return resolve(finds, vietnamese ? judgeVietnameseRun : judgeLatinRun);
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
