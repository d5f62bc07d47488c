import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReader } from '../session/reader-context';
import { factsOf } from './fact-lines';
import { markFacts } from './mark-facts';
import { watchFacts } from './watch-facts';

/** Marks names and figures in the text once the summary is there; hover and focus show what they are. */
export function useFacts(page: RefObject<HTMLElement | null>): void {
  const reader = useReader();
  const { article, state, text, language } = reader;
  const made = state.summary.value;
  const isOn = state.settings.value.markFacts && state.isWhole.value;
  useEffect(() => {
    const element = page.current;
    if (!element || !isOn || made.status !== 'ready') return undefined;
    const { factOf, unmark } = markFacts(element, factsOf(made.summary, { language, text }));
    const listening = new AbortController();
    watchFacts({ reader, element, factOf, signal: listening.signal });
    return () => {
      listening.abort();
      unmark();
    };
  }, [article, made, isOn, page]);
}
