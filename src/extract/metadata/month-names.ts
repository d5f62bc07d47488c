/** Languages tried where the page does not say its own; about all that news is written in. */
const commonLanguages =
  'en de fr es it pt nl sv nb da fi is pl cs sk sl hr sr bs hu ro bg ru uk be mk el tr az lt lv et id ms tl sw ca eu gl ar fa he ur hi bn ta te mr ka hy kk uz sq ga cy af'.split(
    ' ',
  );

/**
 * Names that need not be asked for, which takes the platform about 5 ms a language: English months are tried on every
 * page, and Vietnamese ones are numbers, or words that CLDR does not list.
 */
const english = 'january february march april may june july august september october november december'
  .split(' ')
  .flatMap((name, at): [string, number][] => [
    [name, at + 1],
    [name.slice(0, 3), at + 1],
  ]);

const monthCache = new Map<string, ReadonlyMap<string, number> | null>([
  ['en', new Map(english)],
  ['vi', new Map()],
]);

/** Lower case, no mark of abbreviation at the end: "Sept." and "sept" are one. */
const key = (name: string): string => name.toLowerCase().replace(/[.׳॰\s]+$/u, '');

/** Calendars that a language dates its news by, beside the Gregorian. */
const calendarsOf = (language: string): readonly string[] =>
  language === 'fa' ? ['gregory', 'persian'] : ['gregory'];

const forms = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { day: 'numeric', month, year: 'numeric' } as const,
]);

/** Whether a format is in the language that was asked for; the platform answers an unknown one in another. */
const isIn = (format: Intl.DateTimeFormat, language: string): boolean =>
  format.resolvedOptions().locale.split('-')[0] === Intl.getCanonicalLocales(language)[0]?.split('-')[0];

/** Month names of one language, standing alone and inside dates, long and short: from the platform's CLDR data. */
function readMonths(language: string): ReadonlyMap<string, number> | null {
  const names = new Map<string, number>();
  for (const calendar of calendarsOf(language))
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(language, { ...form, calendar, timeZone: 'UTC' });
      if (!isIn(format, language)) return null;
      // the months of the Persian year begin about the 21st of ours, the first in March
      const first = calendar === 'persian' ? Date.UTC(2024, 3, 5) : Date.UTC(2024, 0, 15);
      for (let index = 0; index < 12; index++) {
        const at = new Date(first).setUTCMonth(new Date(first).getUTCMonth() + index);
        const part = format.formatToParts(at).find(({ type }) => type === 'month');
        if (part && /\p{L}[.\s]?\p{L}|\p{L}\p{M}/u.test(part.value)) names.set(key(part.value), index + 1);
      }
    }
  return names;
}

/** The same, read once; null where the platform does not know the language or it is no language tag. */
function monthsOf(language: string): ReadonlyMap<string, number> | null {
  const known = monthCache.get(language);
  if (known !== undefined) return known;
  let names: ReadonlyMap<string, number> | null = null;
  try {
    names = readMonths(language);
  } catch {
    // no language tag at all
  }
  monthCache.set(language, names);
  return names;
}

/** Spellings that CLDR does not list. */
const others: ReadonlyMap<string, number> = new Map([
  ['sept', 9],
  ['jän', 1],
  ['jänner', 1],
  ['feber', 2],
  ['mrz', 3],
  ['setiembre', 9],
  ...'giêng một hai ba tư năm sáu bảy tám chín mười'
    .split(' ')
    .map((word, at) => [`tháng ${word}`, at || 1] as const),
  ['tháng mười một', 11],
  ['tháng mười hai', 12],
  ['tháng chạp', 12],
]);

/** Prepositions that are written onto the month: "ביוני", "בספט׳". */
const prefix: Readonly<Record<string, string>> = { he: 'ב' };

function monthIn(language: string, name: string): number | undefined {
  const months = monthsOf(language);
  const glued = prefix[language];
  return (
    months?.get(name) ?? (glued && name.startsWith(glued) ? months?.get(name.slice(glued.length)) : undefined)
  );
}

/** The number (1 to 12) of a month's name in `language` or English; in any common language where none is known. */
export function monthNumber(name: string, language: string): number | undefined {
  const wanted = key(name);
  const own = language.split('-')[0] ?? '';
  const isKnown = own !== '' && own !== 'und' && monthsOf(own) !== null;
  for (const tag of isKnown && own !== 'en' ? [own, 'en'] : ['en']) {
    const month = monthIn(tag, wanted);
    if (month) return month;
  }
  const special = others.get(wanted);
  if (special) return special;
  if (isKnown) return undefined;
  for (const tag of commonLanguages) {
    const month = monthIn(tag, wanted);
    if (month) return month;
  }
  return undefined;
}
