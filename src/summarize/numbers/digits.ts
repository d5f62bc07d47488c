/** How a language writes numbers in digits. */
export interface DigitFormat {
  readonly decimal: ',' | '.';
  /** A plain space may part thousands. */
  readonly spaceGroups: boolean;
}

/** First digit of each script's run of ten (Unicode general category Nd) that newspapers print. */
const scriptZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function asciiDigits(raw: string): string {
  return raw.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = scriptZeros.find((z) => code >= z && code < z + 10);
    return zero === undefined ? '' : String(code - zero);
  });
}

/** "12", "1.234.567" or, as Indian papers group, "12,34,567", with the separator given. */
const isGrouped = (text: string, separator: string): boolean => {
  const groups = text.split(separator);
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1);
  const even = (length: number) => middle.every((group) => group.length === length);
  return /^[1-9]\d{0,2}$/.test(first) && last.length === 3 && (even(3) || (separator === ',' && even(2)));
};

/** The decimal sign of digits that hold one kind of separator. */
function readSingle(text: string, separator: '.' | ',', format: DigitFormat): number {
  const count = text.split(separator).length - 1;
  const plain = Number(text.replaceAll(separator, ''));
  if (count > 1) return isGrouped(text, separator) ? plain : Number.NaN;
  if (separator !== format.decimal && isGrouped(text, separator)) return plain;
  return Number(text.replace(separator, '.'));
}

/**
 * The value of digits with separators, by the language's format: "1.234,5" is 1234.5 in Vietnamese and
 * German. A separator that cannot part thousands there ("1.5 triệu", "0,75") is read as the decimal
 * sign. NaN for what is no number ("15.4.2024").
 */
export function readDigits(raw: string, format: DigitFormat): number {
  if (/^[0-9]+$/.test(raw)) return Number(raw);
  const text = asciiDigits(raw).replace(/[\s'’]/gu, '');
  const lastDot = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  if (lastDot < 0 && lastComma < 0) return Number(text);
  if (lastDot < 0) return readSingle(text, ',', format);
  if (lastComma < 0) return readSingle(text, '.', format);
  const decimalAt = Math.max(lastDot, lastComma);
  const whole = text.slice(0, decimalAt);
  const separator = lastDot > lastComma ? ',' : '.';
  if (!isGrouped(whole, separator)) return Number.NaN;
  return Number(`${whole.replaceAll(separator, '')}.${text.slice(decimalAt + 1)}`);
}

const dotDecimal = new Set('en zh ja ko th he hi bn ta te mr ur ms tl sw'.split(' '));
const spaced = new Set('fr ru uk be bg pl cs sk sv no nb nn fi hu et lv lt pt es'.split(' '));

/** The format of a base language ("vi", "en"); decimal comma where it is unknown to the list. */
export function digitFormat(language: string): DigitFormat {
  const decimal = dotDecimal.has(language) || language === 'und' ? '.' : ',';
  return { decimal, spaceGroups: spaced.has(language) };
}
