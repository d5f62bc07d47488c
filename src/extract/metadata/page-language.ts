import { notInWords } from '@/article';
import type { Candidate } from './candidate';
import { textOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';
import { squeeze } from './squeeze';

/** Scripts that (nearly) name one language of the press, then others that are written in them. */
const scriptLanguages: Readonly<Record<string, string>> = {
  'Hiragana Katakana': 'ja',
  Hangul: 'ko',
  Thai: 'th',
  Greek: 'el',
  Hebrew: 'he yi',
  Arabic: 'ar fa ur ps ckb ug sd ku',
  Devanagari: 'hi mr ne sa',
  Bengali: 'bn as',
  Tamil: 'ta',
  Telugu: 'te',
  Georgian: 'ka',
  Armenian: 'hy',
  Khmer: 'km',
  Lao: 'lo',
  Myanmar: 'my',
  Cyrillic: 'ru uk be bg sr mk kk ky mn tg bs uz tt',
  Han: 'zh yue ja',
};

const word = new RegExp(`[^${notInWords}\\d]+`, 'g');

/** Any character of these scripts. */
const inScripts = (names: string): RegExp =>
  new RegExp(`[${names.replace(/(\w+) ?/g, '\\p{Script=$1}')}]`, 'gu');

/** The commonest short words of languages in Latin script: enough to catch a template's wrong `lang`. */
const stopWordsText: Readonly<Record<string, string>> = {
  vi: 'và của là có được cho không trong với các những một người này đã',
  en: 'the of and to in that is for with was on as by it from are',
  de: 'der die und das den von zu mit sich des auf für ist nicht ein dem',
  fr: 'le la les des et en du une est que pour dans qui sur pas au',
  es: 'el la los que y en las del por con una para su se es como',
  it: 'il di che la è per un non con del della una sono gli alla nel',
  pt: 'o que do da em um para os com uma não por no na dos se',
  nl: 'de het een van en in dat is op te zijn met voor niet aan er',
  sv: 'och att det som en på är av för med till den har inte ett om',
  da: 'og det at en den til er som på de med han af for ikke der',
  no: 'og det er på som en til av for at med har de ikke et om',
  fi: 'ja on ei että se oli hän mutta ovat kun niin myös joka sen tai',
  pl: 'w i na z się nie do to że jest o po jak za od przez',
  cs: 'a v se na je že s z do i to o k ve pro za',
  hu: 'a az és hogy nem is egy meg ez de volt már csak azt mint',
  ro: 'și de în la a cu pe nu care din o este mai pentru un fost',
  tr: 've bir bu da de için ile çok olan olarak daha gibi ne kadar en',
  id: 'yang dan di itu dengan untuk dari ini pada dalam tidak akan ke juga telah',
  hr: 'i je u se na da su za od koji ne s to kao o što',
  ca: 'de la que i el en les a els per del una amb és un no',
};

const stopWords = Object.entries(stopWordsText).map(([language, words]) => ({
  language,
  alike: language === 'no' || language === 'da' ? ['no', 'nb', 'nn', 'da'] : [language],
  words: words.split(' '),
}));

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const word of words) table.set(word, (table.get(word) ?? 0) + 1);
  return table;
}

/** Whether all letters lie below the Greek ones or are Vietnamese: then no other script need be looked for. */
const isLatin = (text: string): boolean => !/[\u0370-\u1cff\u2c00-\uffff]/.test(text);

/** What the words say: a language and whether the evidence is strong; Latin script by stop words. */
function languageOfText(
  text: string,
): { language: string; alike: readonly string[]; share: number } | undefined {
  const words = text.toLowerCase().match(word) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < 80) return undefined;
  for (const [scripts, languages] of isLatin(text) ? [] : Object.entries(scriptLanguages)) {
    const alike = languages.split(' ');
    const [language = ''] = alike;
    const share = (text.match(inScripts(scripts))?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.4)) return { language, alike, share: 1 };
  }
  const table = counts(words);
  const ranked = stopWords
    .map(({ language, alike, words: stops }) => ({
      language,
      alike,
      share: stops.reduce((sum, word) => sum + (table.get(word) ?? 0), 0) / words.length,
    }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  return best && best.share > 0.12 && best.share > (second?.share ?? 0) * 1.3 ? best : undefined;
}

/** A sample of running text: the longest paragraphs and the headline, at most 4,000 characters. */
function sampleText({ document, headline }: PageEvidence): string {
  const long: string[] = [];
  for (const paragraph of [...document.getElementsByTagName('p')].slice(0, 200)) {
    const text = squeeze(paragraph.textContent);
    if (text.length > 60 && long.push(text) === 12) break;
  }
  const text = [squeeze(headline?.textContent), ...long].join(' ');
  if (text.length > 300) return text.slice(0, 4000);
  const copy = [...document.querySelectorAll('div, td, li, figcaption')].slice(0, 400);
  const plain = copy.map((element) => (element.childElementCount < 3 ? squeeze(element.textContent) : ''));
  return `${text} ${plain.filter((line) => line.length > 60).join(' ')}`.slice(0, 4000);
}

const tag = (raw: string): string => {
  const text =
    raw
      .trim()
      .replace(/_/g, '-')
      .split(/[,;\s]/)[0] ?? '';
  try {
    return /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(text) ? (Intl.getCanonicalLocales(text)[0] ?? '') : '';
  } catch {
    return ''; // not a language tag
  }
};

/** The language of the text; what the page declares counts only where the text does not contradict it. */
export function readLanguage(evidence: PageEvidence): Candidate<string> {
  const { document, article, meta } = evidence;
  const declared = [
    [
      document.documentElement.getAttribute('lang') ??
        document.documentElement.getAttribute('xml:lang') ??
        '',
      'dom',
    ],
    [textOf(article?.inLanguage), 'json-ld'],
    [meta('og:locale', 'content-language', 'language', 'dc.language')[0] ?? '', 'meta'],
  ] as const;
  const read = languageOfText(sampleText(evidence));
  for (const [raw, source] of declared) {
    const value = tag(raw);
    if (!value || value.startsWith('und')) continue;
    const agrees = read?.alike.includes(value.split('-')[0] ?? '');
    if (!read || agrees) return { value, source, confidence: agrees ? 1 : 0.7, from: 'declared' };
  }
  return read
    ? { value: read.language, source: 'text', confidence: 0.8, from: 'script and stop words' }
    : { value: 'und', source: 'text', confidence: 0, from: 'nothing' };
}

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ku-Arab|ps|sd|syr|ug|ur|yi)(?:-|$)/;

export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.test(language) ? 'rtl' : 'ltr');
