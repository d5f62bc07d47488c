let scratch = new Int32Array(4096);

const softHyphen = 0xad;

/** Letters and digits; of the signs beyond U+2000 only scripts. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x2e7f));

/** Hashes of the words of a text, lower case; numbers rather than strings, since every run of a page is compared. */
export function wordHashes(text: string): Int32Array {
  const lower = text.toLowerCase();
  if (lower.length > scratch.length) scratch = new Int32Array(2 * lower.length);
  let count = 0;
  let hash = 0;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32;
    if (code === softHyphen) continue;
    const isWord = isWordCode(code);
    if (isWord) hash = (Math.imul(hash, 31) + code) | 0;
    if ((!isWord || code >= 0x3040) && hash !== 0) {
      scratch[count++] = hash;
      hash = 0;
    }
  }
  return scratch.slice(0, count);
}

const pairAt = (words: Int32Array, i: number): number =>
  (Math.imul(words[i] ?? 0, 40503) + (words[i + 1] ?? 0)) | 0;

/** Hashes of the word pairs of a text. */
export function pairHashes(words: Int32Array): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < words.length; i++) pairs.add(pairAt(words, i));
  return pairs;
}

/** Share of a text's word pairs that are among `pairs`. */
export function coverage(words: Int32Array, pairs: ReadonlySet<number>): number {
  if (words.length < 2 || !pairs.size) return 0;
  let found = 0;
  for (let i = 0; i + 1 < words.length; i++) if (pairs.has(pairAt(words, i))) found++;
  return found / (words.length - 1);
}
