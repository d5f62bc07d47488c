import type { Container, Run } from '../walk/page-map';

/** The smallest container that holds nine tenths of the body. */
export function topOf(body: readonly Run[]): Container | null {
  const total = body.reduce((sum, { words }) => sum + words, 0);
  const sums = new Map<Container, number>();
  let top: Container | null = null;
  for (const run of body)
    for (let at: Container | null = run.container; at; at = at.parent) {
      const sum = (sums.get(at) ?? 0) + run.words;
      sums.set(at, sum);
      if (sum >= 0.9 * total && (!top || at.depth > top.depth)) top = at;
    }
  return top;
}
