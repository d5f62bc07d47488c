let scratch = new Int32Array(4096);

const softHyphen = 0xad;

/** From this code on only scripts are words. */
const signs = 0x2000;

/** 1 for letters and digits below `signs`: a look into a table, since a script that is cold takes long for comparisons. */
const isWordCode = new Uint8Array(signs).fill(1, 0xc0).fill(1, 97, 123).fill(1, 48, 58);

/** Hashes of the words of a text, lower case; numbers rather than strings, since every run of a page is compared. */
export function wordHashes(text: string): Int32Array {
  const lower = text.toLowerCase();
  if (lower.length > scratch.length) scratch = new Int32Array(2 * lower.length);
  let count = 0;
  let hash = 0;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32;
    if (code === softHyphen) continue;
    const isWord = code < signs ? isWordCode[code] === 1 : code > 0x2e7f;
    if (isWord) hash = (Math.imul(hash, 31) + code) | 0;
    if ((!isWord || code >= 0x3040) && hash !== 0) {
      scratch[count++] = hash;
      hash = 0;
    }
  }
  return scratch.slice(0, count);
}

/** Hash of a word and the one before it. */
const pairOf = (before: number, word: number): number => (Math.imul(before, 40503) + word) | 0;

/** Hashes of the word pairs of a text. */
export function pairHashes(words: Int32Array): ReadonlySet<number> {
  const pairs = new Set<number>();
  let before = words[0] ?? 0;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as number;
    pairs.add(pairOf(before, word));
    before = word;
  }
  return pairs;
}

/** Share of a text's word pairs that are among `pairs`. */
export function coverage(words: Int32Array, pairs: ReadonlySet<number>): number {
  if (words.length < 2 || !pairs.size) return 0;
  let found = 0;
  let before = words[0] ?? 0;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as number;
    if (pairs.has(pairOf(before, word))) found++;
    before = word;
  }
  return found / (words.length - 1);
}
