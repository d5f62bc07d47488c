/** The months of a language by every form that `Intl` knows: long and short, alone and behind a day. */
export type MonthNames = ReadonlyMap<string, number>;

const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

const normal = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\.$/, '');

function build(language: string): MonthNames {
  const months = new Map<string, number>();
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const part = format.formatToParts(Date.UTC(2024, month - 1, 1)).find(({ type }) => type === 'month');
      const name = normal(part?.value ?? '');
      if (/^\p{L}{3,}$/u.test(name)) months.set(name, month);
    }
  }
  return months;
}

function isSupported(language: string): boolean {
  try {
    return language !== 'und' && Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  } catch {
    return false; // a malformed tag from the page
  }
}

const monthCache = new Map<string, MonthNames>();

/** Month names of a base language, in lower case; none where `Intl` does not know it. Cached. */
export function monthNames(language: string): MonthNames {
  const known = monthCache.get(language);
  if (known) return known;
  const made = isSupported(language) ? build(language) : new Map<string, number>();
  monthCache.set(language, made);
  return made;
}

export const monthNumber = (names: MonthNames, name: string): number | undefined => names.get(normal(name));
