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

/** Cache, one per language: making one takes longer than its use. */
const separatorCache = new Map<string, RegExp>();

function separatorsOf(language: string): RegExp {
  const known = separatorCache.get(language);
  if (known) return known;
  const own = conjunctions[language];
  const words = `${talks}|and|und|et|och|og|và|with|mit|in${own ? `|${own}` : ''}`;
  const made = new RegExp(`\\s*(?:[;,/|•·、，／&+]|\\s[–—-]\\s|\\s(?:${words})(?=\\s))\\s*`, 'iu');
  separatorCache.set(language, made);
  return made;
}

/** Cuts a byline at commas, slashes, bars and the words for "and"; no empty pieces, no loose punctuation. */
export const splitNames = (text: string, language: string): readonly string[] =>
  text
    .split(separatorsOf(language.split('-')[0] ?? ''))
    .map((part) => part.replace(/^[\s.:–—("'“”-]+|[\s:–—)"'“”-]+$/g, '').trim())
    .filter(Boolean);
