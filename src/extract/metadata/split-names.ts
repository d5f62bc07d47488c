/** Words for "and" that are too short or too common to be taken for one in other languages. */
const conjunctions: Readonly<Record<string, string>> = {
  es: 'y|e',
  it: 'e|ed',
  pt: 'e',
  ca: 'i',
  pl: 'i|oraz',
  hr: 'i',
  nl: 'en',
  tr: 've',
  id: 'dan',
  fi: 'ja',
  cs: 'a',
  sk: 'a',
  ru: 'и',
  uk: 'та|і|й',
  el: 'και',
  hu: 'és',
  ro: 'și|si',
};

const talks = 'im gespräch mit|im interview mit|in conversation with|interviewed by|as told to';

/** Cuts a byline at commas, slashes, bars and the words for "and"; no empty pieces, no loose punctuation. */
export function splitNames(text: string, language: string): readonly string[] {
  const own = conjunctions[language.split('-')[0] ?? ''];
  const words = `${talks}|and|und|et|och|og|và|with|mit|in${own ? `|${own}` : ''}`;
  const separators = new RegExp(`\\s*(?:[;,/|•·、，／&+]|\\s[–—-]\\s|\\s(?:${words})(?=\\s))\\s*`, 'iu');
  return text
    .split(separators)
    .map((part) => part.replace(/^[\s.:–—("'“”-]+|[\s:–—)"'“”-]+$/g, '').trim())
    .filter(Boolean);
}
