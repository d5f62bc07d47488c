import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useReader } from '../session/reader-context';

interface FirstOf<T> {
  readonly shown: readonly T[];
  /** A button for the rest, null where all are shown. */
  readonly rest: ComponentChild;
}

/** The first few of a list, and the rest on demand: a strip is to be taken in at a glance. */
export function useFirst<T>(all: readonly T[], few: number): FirstOf<T> {
  const { text } = useReader();
  const [isWhole, setWhole] = useState(false);
  // One more row takes no more room than the button.
  if (isWhole || all.length <= few + 1) return { shown: all, rest: null };
  const rest = (
    <button type="button" class="text-button rest" onClick={() => setWhole(true)}>
      {text('reader_show_all', all.length)}
    </button>
  );
  return { shown: all.slice(0, few), rest };
}
