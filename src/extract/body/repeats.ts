import type { Run } from '../walk/page-map';
import { pairHashes } from './likeness';
import type { RunWords } from './run-words';

const mostLabel = 4;
const leastTimes = 3;
const leastQuote = 8;
const mostQuote = 60;

/** Runs remembered for a pair of words; more would make long pages slow and tell no more. */
const mostHolders = 8;

const bare = (text: string): string => text.replace(/^[\s"'“”„«»‘’‹›>]+|[\s"'“”„«»‘’‹›.…!?]+$/gu, '');

/** Headings often take their words from the text below; so do lines right above it. */
const isCrosshead = ({ container, words, boldWords }: Run): boolean =>
  /^h[1-6]$/.test(container.tag) || boldWords >= words;

/** Tells what the page says more than once: labels that a theme puts into every body, and pull quotes. */
export class Repeats {
  private readonly times = new Map<string, number>();
  private readonly holders = new Map<number, Run[]>();

  constructor(private readonly words: RunWords) {}

  /** To be called for every run that is kept, before any is judged. */
  add(run: Run): void {
    if (run.words <= mostLabel) this.times.set(run.text, (this.times.get(run.text) ?? 0) + 1);
    if (run.words <= leastQuote) return;
    for (const pair of pairHashes(this.words.of(run))) {
      const runs = this.holders.get(pair);
      if (!runs) this.holders.set(pair, [run]);
      else if (runs.length < mostHolders) runs.push(run);
    }
  }

  /** Why a kept run but repeats, or ''. Cells, items and headings may say the same again. */
  reasonOf(run: Run): string {
    const { text, words, container } = run;
    if (words <= mostLabel)
      return !/^(td|th|li|dd|dt)$/.test(container.tag) && (this.times.get(text) ?? 0) >= leastTimes
        ? 'repeated label'
        : '';
    if (words < leastQuote || words > mostQuote || isCrosshead(run)) return '';
    const said = bare(text);
    const [pair] = pairHashes(this.words.of(run).subarray(1));
    const holders = pair === undefined ? [] : (this.holders.get(pair) ?? []);
    const isPulled = holders.some(
      (other) => other.words > words && other.index !== run.index + 1 && other.text.includes(said),
    );
    return isPulled ? 'pull quote' : '';
  }
}
