import { wordTable } from '@/article';
import { type Steps, visitAll } from '../steps';
import { stepsTo } from '../walk/keywords';
import type { PageMap, Run } from '../walk/page-map';
import { coverage, pairHashes, wordHashes } from './likeness';
import type { RunWords } from './run-words';

const levels = wordTable<number>({ h1: 3, h2: 2, h3: 1, h4: 1 });

const mostWords = 45;

/** How well a run serves as the headline of a page with this title. */
function fitness(run: Run, words: Int32Array, title: Int32Array, pairs: ReadonlySet<number>): number {
  const level = levels[run.container.tag] ?? 0;
  if (!title.length) return level === 3 && run.words > 2 ? 1 : 0;
  const isSame = words.length > 1 ? coverage(words, pairs) : 0;
  const length = Math.min(words.length, title.length) / Math.max(words.length, title.length);
  const likeness = isSame > 0.7 ? isSame * length : 0;
  const outside = stepsTo(run.container, 'chrome') < 4 || stepsTo(run.container, 'related') < 4 ? 0.4 : 0;
  const linked = run.linkWords > 0.5 * run.words ? 0.5 : 0;
  return level + 4 * likeness > 1.5 ? level / 2 + 4 * likeness - outside - linked : 0;
}

/** Of a title of many words, lines of one or two are no headline unless their element says so: menus are full of them. */
const isTooShort = ({ words, container }: Run, title: Int32Array): boolean =>
  words * 5 < title.length && levels[container.tag] === undefined;

/** The run that is the headline, or null; yields where the work may pause. */
export function* findHeadline(map: PageMap, title: string, words: RunWords): Steps<Run | null> {
  const said = wordHashes(title);
  const pairs = pairHashes(said);
  let best: Run | null = null;
  let bestFit = 0;
  yield* visitAll(map.runs, (run) => {
    if (run.words > mostWords || run.container.isHidden || isTooShort(run, said)) return;
    const value = fitness(run, words.of(run), said, pairs);
    if (value <= bestFit) return;
    best = run;
    bestFit = value;
  });
  return best;
}
