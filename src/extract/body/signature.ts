import { bodySignature, type PageMetadata } from '../metadata';
import type { TraceEntry } from '../trace';
import type { Run } from '../walk/page-map';
import { authorNotes } from './author-note';

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
  const notes = authorNotes(
    runs.map(({ text }) => text),
    metadata.byline,
  );
  const reasonOf = (run: Run, i: number): string => {
    if (notes.has(i)) return 'how to reach the author';
    return signature.drop.has(i) && !cellTags.has(run.container.tag) ? 'byline, agency or date line' : '';
  };
  const kept = runs.filter((run, i) => {
    const reason = reasonOf(run, i);
    if (reason) trace?.({ step: 'byline', action: 'drop', reason, text: run.text });
    return !reason;
  });
  return { signature, runs: kept };
}
