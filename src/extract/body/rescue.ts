import { isDataTable } from '../blocks/table';
import { stepsTo } from '../walk/keywords';
import type { Container, PageMap, Run } from '../walk/page-map';
import { holderOf, linkShare } from './container-scores';

export interface RescueInput {
  /** Probability of a run to be body. */
  readonly probability: (run: Run) => number;
  readonly chosen: readonly Run[];
  readonly main: Container | null;
  readonly map: PageMap;
}

const longestFurniture = 3;
/** Most clutter among the paragraphs of a body gets less than this from the model. */
const denied = 0.15;
const doubtful = 0.25;
const leastParagraph = 12;
/** Notes on the author and the like are shorter. */
const leastBeside = 30;
const mostCrosshead = 15;

/** Named or placed as page furniture, so never part of the text. */
const isFurniture = ({ container }: Run): boolean =>
  stepsTo(container, 'related') <= 1 ||
  stepsTo(container, 'share') <= 1 ||
  stepsTo(container, 'promo') <= 2 ||
  stepsTo(container, 'caption') <= 1 ||
  stepsTo(container, 'figure') <= longestFurniture ||
  container.isHidden;

function tableOf(run: Run): Container | null {
  for (let at: Container | null = run.container; at; at = at.parent) if (at.tag === 'table') return at;
  return null;
}

function listOf(run: Run): Container | null {
  let list: Container | null = null;
  for (let at: Container | null = run.container; at; at = at.parent)
    if (at.tag === 'ul' || at.tag === 'ol') list = at;
  return list;
}

const isWithin = (inner: Container, outer: Container): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Stands in the main holder, or in one of the same path, as bodies in several parts have them. */
function isBeside(container: Container, { main }: RescueInput): boolean {
  const { parent } = container;
  if (!parent || !main || container === main) return false;
  return isWithin(parent, main) || parent.path === main.path;
}

/** The container that holds most of the chosen words directly. */
export function mainHolder(chosen: readonly Run[]): Container | null {
  const sums = new Map<Container, number>();
  let best: Container | null = null;
  for (const run of chosen) {
    const holder = holderOf(run);
    const sum = (sums.get(holder) ?? 0) + run.words;
    sums.set(holder, sum);
    if (!best || sum > (sums.get(best) ?? 0)) best = holder;
  }
  return best;
}

const isHeading = ({ container }: Run): boolean => /^h[2-6]$/.test(container.tag);

/**
 * Text without links that stands among the paragraphs of the body as one of them: a sentence of some length, or,
 * where the model doubts more than it denies, a crosshead or a paragraph that ends otherwise.
 */
function isParagraphBetween(run: Run, { main, chosen, probability }: RescueInput): boolean {
  const direct = holderOf(run);
  // A quoted block stands where its paragraphs would.
  const holder = direct.tag === 'blockquote' && direct.parent ? direct.parent : direct;
  const isInMain = main !== null && (holder.path === main.path || isWithin(holder, main));
  if (!isInMain || run.order > (chosen.at(-1)?.order ?? 0) || run.linkWords >= 0.5 * run.words) return false;
  const p = probability(run);
  if (isHeading(run)) return run.words <= mostCrosshead && run.linkWords === 0 && p > doubtful;
  const isOwn = holder === main || direct !== holder;
  return run.words >= leastParagraph && p > (run.shape.isSentence && isOwn ? denied : doubtful);
}

/**
 * A paragraph of the main holder, or of one of the same path, before or after all that was chosen, as where an
 * advertisement or a player stands between the body and its last paragraph.
 */
function isParagraphBeside(run: Run, { main, probability }: RescueInput): boolean {
  const holder = holderOf(run);
  if (holder.path !== main?.path || isHeading(run) || !run.shape.isSentence) return false;
  if (run.words < leastBeside || run.linkWords > 0.3 * run.words) return false;
  return probability(run) > (holder === main && run.linkWords === 0 ? denied : doubtful);
}

/**
 * Runs that the model cannot tell by themselves: cells of a data table and items of a list without links, standing
 * between chosen paragraphs of one holder; time stamps of a live blog above chosen entries.
 * Answers the reason, or ''.
 */
export function rescueReason(run: Run, input: RescueInput): string {
  const { chosen, main, map } = input;
  if (isFurniture(run) || !main) return '';
  const first = chosen[0];
  const last = chosen.at(-1);
  if (!first || !last) return '';
  if ((run.order < first.order || run.order > last.order) && isParagraphBeside(run, input))
    return 'paragraph beside the body';
  if (run.order < first.order || run.order > last.order + 40) return '';
  const table = tableOf(run);
  if (table && isBeside(table, input) && linkShare(table) < 0.3 && isDataTable(table)) return 'data table';
  const list = listOf(run);
  if (list && isBeside(list, input) && linkShare(list) < 0.15 && run.order < last.order + 20)
    return 'list in the body';
  if (isParagraphBetween(run, input)) return 'paragraph in the body';
  const next = map.items[run.order + 1];
  if (/^\d{1,2}[:h]\d{2}$/.test(run.text) && next?.kind === 'run' && chosen.includes(next))
    return 'time of an entry';
  return '';
}
