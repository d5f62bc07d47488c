import type { PageMap, Run } from '../walk/page-map';
import { isNamed } from './lead-signs';

/** So many lines in a row may be one lead, such as summary bullets. */
const mostLines = 5;

interface Siblings {
  readonly map: PageMap;
  /** Runs that the body keeps. */
  readonly kept: readonly Run[];
}

/** The lead with those beside it of the same path that the body does not hold. */
export function leadLines(lead: Run, { map, kept }: Siblings): readonly Run[] {
  if (!isNamed(lead)) return [lead];
  const isKept = new Set(kept);
  const isSibling = (run: Run | undefined): run is Run =>
    run?.container.path === lead.container.path && !isKept.has(run) && run.words >= 4 && run.linkWords === 0;
  const lines = [lead];
  for (let i = lead.index - 1; lines.length < mostLines; i--) {
    const run = map.runs[i];
    if (!isSibling(run)) break;
    lines.unshift(run);
  }
  for (let i = lead.index + 1; lines.length < mostLines; i++) {
    const run = map.runs[i];
    if (!isSibling(run)) break;
    lines.push(run);
  }
  return lines;
}
