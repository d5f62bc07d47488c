/** Writers of numbers in words, as newspapers print them, for tests that read them back. */

const viDigits = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

function viTens(n: number): string {
  const [tens, units] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return viDigits[units] ?? '';
  const head = tens === 1 ? 'mười' : `${viDigits[tens]} mươi`;
  if (units === 0) return head;
  if (units === 5) return `${head} lăm`;
  if (units === 1 && tens > 1) return `${head} mốt`;
  return `${head} ${viDigits[units]}`;
}

function viHundreds(n: number, isFirst = true): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  if (hundreds === 0 && isFirst) return viTens(rest);
  const head = `${viDigits[hundreds]} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${viDigits[rest]}` : `${head} ${viTens(rest)}`;
}

interface Scales {
  readonly below: (n: number, isFirst: boolean) => string;
  readonly names: readonly (readonly [number, string])[];
}

/** Cuts at the scales, largest first, and joins what is left by spaces. */
function scaled(n: number, { below, names }: Scales): string {
  const parts: string[] = [];
  let rest = n;
  for (const [value, name] of names) {
    const count = Math.floor(rest / value);
    if (count > 0)
      parts.push(
        name.startsWith('!') && count === 1
          ? name.slice(1)
          : `${below(count, parts.length === 0)} ${name.replace('!', '')}`,
      );
    rest %= value;
  }
  if (rest > 0) parts.push(below(rest, parts.length === 0));
  return parts.join(' ');
}

export const vietnameseWords = (n: number): string =>
  scaled(n, {
    below: viHundreds,
    names: [
      [1e9, 'tỷ'],
      [1e6, 'triệu'],
      [1e3, 'nghìn'],
    ],
  });

const enSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const enTens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function enHundreds(n: number): string {
  if (n < 20) return enSmall[n] ?? '';
  if (n < 100) return [enTens[Math.floor(n / 10)], enSmall[n % 10]].slice(0, n % 10 ? 2 : 1).join('-');
  const head = `${enSmall[Math.floor(n / 100)]} hundred`;
  return n % 100 ? `${head} and ${enHundreds(n % 100)}` : head;
}

export const englishWords = (n: number): string =>
  scaled(n, {
    below: enHundreds,
    names: [
      [1e9, 'billion'],
      [1e6, 'million'],
      [1e3, 'thousand'],
    ],
  });

const frSmall =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const frTens = '  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

function frTwoDigits(n: number): string {
  if (n < 20) return frSmall[n] ?? '';
  if (n === 80) return 'quatre-vingts';
  const tens = Math.floor(n / 10);
  const rest = tens === 7 || tens === 9 ? (n % 10) + 10 : n % 10;
  const head = frTens[tens] ?? '';
  if (rest === 0) return head;
  const link = (rest === 1 || rest === 11) && tens < 8 ? ' et ' : '-';
  return `${head}${link}${frSmall[rest]}`;
}

function frHundreds(n: number): string {
  if (n < 100) return frTwoDigits(n);
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  const head = hundreds === 1 ? 'cent' : `${frSmall[hundreds]} cent${rest ? '' : 's'}`;
  return rest ? `${head} ${frTwoDigits(rest)}` : head;
}

export const frenchWords = (n: number): string =>
  scaled(n, {
    below: frHundreds,
    names: [
      [1e9, 'milliards'],
      [1e6, 'millions'],
      [1e3, '!mille'],
    ],
  });

const deSmall = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const deTeens = 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const deTens = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** German up to 99. */
export function germanWords(n: number): string {
  if (n < 13) return deSmall[n] ?? '';
  if (n < 20) return deTeens[n - 13] ?? '';
  const ten = deTens[Math.floor(n / 10)] ?? '';
  return n % 10 ? `${deSmall[n % 10]}und${ten}` : ten;
}
