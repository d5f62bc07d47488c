import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReader } from '../session/reader-context';
import { factsOf } from './fact-lines';
import { markFacts } from './mark-facts';

/** Leaves time to move the pointer from the words onto the popover (WCAG 1.4.13, hoverable). */
const leaveMs = 250;

/** Marks names and figures in the text once the summary is there; hover and focus show what they are. */
export function useFacts(page: RefObject<HTMLElement | null>): void {
  const { article, state, text, language, commands, view } = useReader();
  const made = state.summary.value;
  const isOn = state.settings.value.markFacts;
  useEffect(() => {
    const element = page.current;
    if (!element || !isOn || made.status !== 'ready') return undefined;
    const { factOf, unmark } = markFacts(element, factsOf(made.summary, { language, text }));
    const listening = new AbortController();
    let timer = 0;
    const show = ({ target }: Event): void => {
      const fact = target instanceof view.HTMLElement ? factOf(target) : undefined;
      if (!fact) return;
      view.clearTimeout(timer);
      commands.showPopover({
        anchor: target as HTMLElement,
        kind: 'fact',
        lines: fact.lines,
        html: null,
      });
    };
    const hide = ({ target, type }: Event): void => {
      if (state.popover.value?.anchor !== target || state.popover.value?.kind !== 'fact') return;
      if (type === 'focusout') commands.hidePopover();
      else timer = view.setTimeout(() => hideUnlessHovered(), leaveMs);
    };
    const hideUnlessHovered = (): void => {
      const root = element.getRootNode() as ShadowRoot;
      if (!root.querySelector('.popover:hover')) commands.hidePopover();
    };
    const { signal } = listening;
    for (const type of ['pointerover', 'focusin']) element.addEventListener(type, show, { signal });
    for (const type of ['pointerout', 'focusout']) element.addEventListener(type, hide, { signal });
    return () => {
      listening.abort();
      view.clearTimeout(timer);
      unmark();
    };
  }, [article, made, isOn, page]);
}
