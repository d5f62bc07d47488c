import type { Reader } from '../session/reader';
import type { Fact } from './fact-lines';

/** Leaves time to move the pointer from the words onto the popover (WCAG 1.4.13, hoverable). */
const leaveMs = 250;

export interface WatchedFacts {
  readonly reader: Reader;
  /** Holds the marked words. */
  readonly element: HTMLElement;
  readonly factOf: (element: HTMLElement) => Fact | undefined;
  readonly signal: AbortSignal;
}

/**
 * Words that are pressed take no focus: Chromium drops the selection that begins at the edge of what does. Tab
 * still comes by.
 */
function letSelect({ reader, element, factOf, signal }: WatchedFacts): void {
  const { view } = reader;
  const onPress = ({ target }: Event): void => {
    const isFact = target instanceof view.HTMLElement && factOf(target) !== undefined;
    if (!isFact || !target.hasAttribute('tabindex')) return;
    target.removeAttribute('tabindex');
    const pressing = new AbortController();
    const restore = (): void => {
      pressing.abort();
      target.tabIndex = 0;
    };
    const options = { capture: true, signal: AbortSignal.any([signal, pressing.signal]) };
    for (const type of ['pointerup', 'pointercancel']) view.addEventListener(type, restore, options);
  };
  element.addEventListener('pointerdown', onPress, { signal });
}

/** Shows what a marked name or figure is while the pointer or the focus is on it. */
export function watchFacts(watched: WatchedFacts): void {
  const { reader, element, factOf, signal } = watched;
  const { state, commands, view } = reader;
  let timer = 0;
  const show = ({ target }: Event): void => {
    const fact = target instanceof view.HTMLElement ? factOf(target) : undefined;
    if (!fact) return;
    view.clearTimeout(timer);
    const anchor = target as HTMLElement;
    commands.showPopover({ anchor, kind: 'fact', lines: fact.lines, html: null });
  };
  const hideUnlessHovered = (): void => {
    const root = element.getRootNode() as ShadowRoot;
    if (!root.querySelector('.popover:hover')) commands.hidePopover();
  };
  const hide = ({ target, type }: Event): void => {
    const open = state.popover.value;
    if (open?.anchor !== target || open?.kind !== 'fact') return;
    if (type === 'focusout') commands.hidePopover();
    else timer = view.setTimeout(hideUnlessHovered, leaveMs);
  };
  letSelect(watched);
  for (const type of ['pointerover', 'focusin']) element.addEventListener(type, show, { signal });
  for (const type of ['pointerout', 'focusout']) element.addEventListener(type, hide, { signal });
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
}
