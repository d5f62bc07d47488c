import { agencyName } from './agency-name';
import { learnedWords, organisationWords } from './byline-words-table';
import type { Names } from './read-names';
import { splitNames } from './split-names';
import { vietnamesePerson } from './vietnamese-names-table';

/** "Theo Reuters", "(Nguồn: …)": whom the text follows; nobody of this newsroom, unless it is a person by name. */
export const isSourceLine = (text: string): boolean =>
  /^(?:\(?\s*)?(?:theo|nguồn|quelle|source|fonte|fuente|according to)(?=[\s:])/iu.test(text);

/** Whom such a line names: a person, an agency, or an organisation whose news the page passes on. */
export function sourceNames(text: string, language: string): Partial<Names> {
  const source = text.replace(/^\(?\s*\S+(?:\s+to)?[\s:]+|\)\s*$/giu, '');
  if (vietnamesePerson.test(source)) return { people: [source] };
  const agency = splitNames(source, language).map(agencyName).find(Boolean) ?? '';
  const isOffice = agency === '' && (organisationWords.test(source) || learnedWords.test(source));
  return { agency, collective: isOffice ? [source] : [] };
}
