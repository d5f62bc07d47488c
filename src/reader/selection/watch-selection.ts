import type { Reader } from '../session/reader';
import { selectedPassage } from './selected-passage';
import { selectedRange } from './selected-range';

/** A selection that is being dragged changes with every move. */
const settleMs = 200;
/** Fewer characters are a slip of the pointer, not a passage. */
const shortest = 3;

/** Keeps `state.selection` at what is selected in the text. The page behind does not hear of it. */
export function watchSelection(reader: Reader, root: ShadowRoot, signal: AbortSignal): void {
  const { state, view } = reader;
  let timer = 0;
  const read = (): void => {
    const range = selectedRange(root);
    const isInText = range !== null && root.querySelector('.page')?.contains(range.startContainer) === true;
    const passage = range && isInText ? selectedPassage(range) : null;
    state.selection.value = passage && passage.quote.length >= shortest ? passage : null;
  };
  const onChange = (event: Event): void => {
    event.stopImmediatePropagation();
    view.clearTimeout(timer);
    timer = view.setTimeout(read, settleMs);
  };
  view.addEventListener('selectionchange', onChange, { capture: true, signal });
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
}
