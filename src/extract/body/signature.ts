import { bodySignature, type PageMetadata } from '../metadata';
import type { TraceEntry } from '../trace';
import type { Run } from '../walk/page-map';

export type BodySignature = ReturnType<typeof bodySignature>;

const cellTags = new Set(['td', 'th', 'li']);

/** The runs without the lines that sign or date the article, and what those lines say. */
export function withoutSignature(
  runs: readonly Run[],
  metadata: PageMetadata,
  trace: ((entry: TraceEntry) => void) | undefined,
): { readonly signature: BodySignature; readonly runs: readonly Run[] } {
  const signature = bodySignature(
    runs.map(({ text }) => text),
    metadata,
  );
  const isDropped = (run: Run, i: number) => signature.drop.has(i) && !cellTags.has(run.container.tag);
  for (const run of runs.filter(isDropped))
    trace?.({ step: 'byline', action: 'drop', reason: 'byline, agency or date line', text: run.text });
  return { signature, runs: runs.filter((run, i) => !isDropped(run, i)) };
}
