import { type DigitFormat, digitFormat } from './digits';
import { type PhraseTable, phraseSet, phraseTable } from './phrases';
import { commonWords } from './words-common-table';
import { englishWords } from './words-english-table';
import { europeanWords } from './words-european-table';
import { vietnameseWords } from './words-vietnamese-table';

/**
 * What a number word does to what stands before it: adds ("five"; "open" only begins a number, as "năm"
 * is a year elsewhere; "close" only ends one, as "lăm"), multiplies the last digit ("mươi",
 * "hundred"), multiplies all since the last scale ("million", "tỷ"), or only connects ("linh", "and").
 */
export interface NumberWord {
  readonly kind: 'add' | 'open' | 'close' | 'idiom' | 'times' | 'scale' | 'link';
  readonly value: number;
  /** Begins a number without a one before it: "mil personas", "hundert Menschen". */
  readonly alone?: boolean;
}

/** The words that a language puts around figures, as lists parted by "|". */
export interface WordTable {
  readonly add?: Readonly<Record<string, number>>;
  readonly open?: Readonly<Record<string, number>>;
  readonly close?: Readonly<Record<string, number>>;
  readonly times?: Readonly<Record<string, number>>;
  readonly scale?: Readonly<Record<string, number>>;
  /** Multipliers that may begin a number: "mil", "cent". */
  readonly alone?: string;
  /** Scales written right behind digits: "1.2bn". */
  readonly suffix?: Readonly<Record<string, number>>;
  readonly link?: string;
  /** Phrases that begin like a number and are none: "ba lô". */
  readonly idioms?: string;
  /** "rưỡi", "and a half". */
  readonly half?: string;
  /** "hàng trăm", "dozens of": a magnitude without a number. */
  readonly vague?: Readonly<Record<string, number>>;
  readonly approximate?: string;
  /** Approximators behind the unit: "trở lên". */
  readonly approximateAfter?: string;
  /** "đến", "to"; `pair` only joins after `between`. */
  readonly range?: string;
  readonly between?: string;
  readonly pair?: string;
  /** Units as written → as shown. */
  readonly units?: Readonly<Record<string, string>>;
  /** Between a scale and its unit: "millions d'euros". */
  readonly of?: string;
  /** Words that turn a number behind them into a name or an ordinal, whatever follows. */
  readonly naming?: string;
  /** Phrases that end like one of them and name nothing: "tổng số". */
  readonly unnaming?: string;
  /** The same, unless a measure follows: "đường 5 km". */
  readonly namingCount?: string;
  /** Words that cannot be in the noun phrase behind a number. */
  readonly stops?: string;
  /** Verbs of change: "rose", "tăng". */
  readonly change?: string;
}

export interface Vocabulary {
  readonly language: string;
  readonly format: DigitFormat;
  readonly numbers: PhraseTable<NumberWord>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly half: PhraseTable<true>;
  readonly vague: PhraseTable<number>;
  readonly approximate: PhraseTable<true>;
  readonly approximateAfter: PhraseTable<true>;
  readonly range: PhraseTable<true>;
  readonly between: PhraseTable<true>;
  readonly pair: PhraseTable<true>;
  readonly units: PhraseTable<string>;
  readonly of: PhraseTable<true>;
  readonly naming: PhraseTable<true>;
  readonly unnaming: PhraseTable<true>;
  readonly namingCount: PhraseTable<true>;
  readonly stops: ReadonlySet<string>;
  readonly change: PhraseTable<true>;
}

const listed = (list = ''): string[] => list.split('|').filter((phrase) => phrase !== '');

type NumericField = 'add' | 'open' | 'close' | 'idiom' | 'times' | 'scale' | 'suffix' | 'vague';
type ListField = Exclude<keyof WordTable, NumericField | 'units'>;

function numberTable(tables: readonly WordTable[]): PhraseTable<NumberWord> {
  const entries = tables.flatMap((table) => [
    ...(['add', 'open', 'close', 'times', 'scale'] as const).flatMap((kind) =>
      Object.entries(table[kind] ?? {}).map(([word, value]): [string, NumberWord] => [
        word,
        listed(table.alone).includes(word) ? { kind, value, alone: true } : { kind, value },
      ]),
    ),
    ...listed(table.link).map((word): [string, NumberWord] => [word, { kind: 'link', value: 0 }]),
    ...listed(table.idioms).map((word): [string, NumberWord] => [word, { kind: 'idiom', value: 0 }]),
  ]);
  return phraseTable(entries);
}

function build(language: string): Vocabulary {
  const own = { vi: vietnameseWords, en: englishWords }[language] ?? europeanWords[language] ?? {};
  const tables: WordTable[] = [own, commonWords];
  const lists = (field: ListField) => tables.flatMap((table) => listed(table[field]));
  const set = (field: ListField) => phraseSet(lists(field));
  const entries = <T>(pick: (table: WordTable) => Readonly<Record<string, T>> | undefined) =>
    tables.flatMap((table) => Object.entries(pick(table) ?? {}));
  return {
    language,
    format: digitFormat(language),
    numbers: numberTable(tables),
    suffixes: new Map(entries((table) => table.suffix)),
    half: set('half'),
    vague: phraseTable(entries((table) => table.vague)),
    approximate: set('approximate'),
    approximateAfter: set('approximateAfter'),
    range: set('range'),
    between: set('between'),
    pair: set('pair'),
    units: phraseTable(entries((table) => table.units)),
    of: set('of'),
    naming: set('naming'),
    unnaming: set('unnaming'),
    namingCount: set('namingCount'),
    stops: new Set(lists('stops')),
    change: set('change'),
  };
}

const vocabularyCache = new Map<string, Vocabulary>();

/** The words of a language (a BCP 47 tag), with those that all languages share. Cached. */
export function vocabulary(language: string): Vocabulary {
  const base = language.toLowerCase().split('-')[0] ?? 'und';
  const known = vocabularyCache.get(base);
  if (known) return known;
  const made = build(base);
  vocabularyCache.set(base, made);
  return made;
}
