/** Languages tried where the page does not say its own; about all that news is written in. */
const commonLanguages =
  'en de fr es it pt nl sv nb da fi is pl cs sk sl hr sr bs hu ro bg ru uk be mk el tr az lt lv et id ms tl sw ca eu gl ar fa he ur hi bn ta te mr ka hy kk uz sq ga cy af'.split(
    ' ',
  );

const cache = new Map<string, ReadonlyMap<string, number>>();

/** Lower case, no final full stop: "Sept." and "sept" are one. */
const key = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** Month names of one language, standing alone and inside dates, long and short: from the platform's CLDR data. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const)
    for (const options of [{ month }, { day: 'numeric', month, year: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const part = format.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month');
        if (part && /\p{L}[\p{L}\p{M}]/u.test(part.value)) names.set(key(part.value), index + 1);
      }
    }
  cache.set(language, names);
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

const isSupported = (language: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false; // no language tag at all
  }
};

/** The number (1 to 12) of a month's name in `language` or English; in any common language where none is known. */
export function monthNumber(name: string, language: string): number | undefined {
  const wanted = key(name);
  const own = language.split('-')[0] ?? '';
  const isKnown = own !== '' && own !== 'und' && isSupported(own);
  for (const tag of isKnown && own !== 'en' ? [own, 'en'] : ['en']) {
    const month = monthsOf(tag).get(wanted);
    if (month) return month;
  }
  const special = others.get(wanted);
  if (special) return special;
  if (isKnown) return undefined;
  for (const tag of commonLanguages) {
    const month = monthsOf(tag).get(wanted);
    if (month) return month;
  }
  return undefined;
}
