/**
 * Character classes by blocks, for expressions that a page's script meets cold: V8 takes 0.1 to 0.3 ms to compile each
 * `\p{…}`, and several times that with `i` or a count behind it (Chromium 156); these take 0.01. Insides of a class;
 * rare signs within a block of letters pass for letters, what stands beyond the basic plane passes for none.
 */

/** What is neither letter, mark nor number. */
export const notInWords =
  '\\0-/:-@[-`{-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u02c2-\\u02ff\\u037e\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0e3f\\u2000-\\u2bff\\u2e00-\\u3004\\u3008-\\u3020\\u30fb\\ud800-\\udfff\\ufe10-\\ufe6f\\ufeff\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\ufff0-\\uffff';

/** Scripts that set no spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese. */
export const unspacedLetters =
  '\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0edf\\u1000-\\u109f\\u1780-\\u17dd\\u3005\\u3041-\\u30fa\\u30fc-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f';

/** The same expression with `\p{L}` and `[^\p{L}]` by blocks; it must ask for no other property. */
export const byBlocks = ({ source, flags }: RegExp): RegExp =>
  new RegExp(
    source.replaceAll('[^\\p{L}]', `[${notInWords}\\d]`).replaceAll('\\p{L}', `[^${notInWords}\\d]`),
    flags.replace('u', ''),
  );
