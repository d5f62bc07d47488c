import type { Run } from '../walk/page-map';
import { wordHashes } from './likeness';

/** Word hashes of a page's runs; each is read once, however often it is compared. */
export class RunWords {
  private readonly known: Int32Array[] = [];

  of({ index, text }: Run): Int32Array {
    let words = this.known[index];
    if (!words) {
      words = wordHashes(text);
      this.known[index] = words;
    }
    return words;
  }
}
