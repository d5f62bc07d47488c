import type { Reader } from '../session/reader';
import { keyCommand } from './key-map';
import { runCommand } from './run-command';
import { moveInToolbar } from './toolbar-keys';

/** Longer than anyone holds Escape. */
const keyUpMs = 1000;

const upOrDown = /^Arrow(?:Up|Down)$/;

const typingFields = 'input:not([type="checkbox"]), select, textarea, [contenteditable], audio, video';

export interface KeyOptions {
  readonly root: ShadowRoot;
  /** True for what a person did; a page can send key events too. */
  readonly isTrusted: (event: Event) => boolean;
  readonly signal: AbortSignal;
}

/**
 * All keys of the reader, taken at the window before the page can see them; what they do by default
 * (scrolling, Tab, typing, pressing a button) stays.
 */
export function handleKeys(reader: Reader, { root, isTrusted, signal }: KeyOptions): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isTrusted(event)) return;
    event.stopImmediatePropagation();
    const focused = root.activeElement;
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const isTyping = focused?.matches(typingFields) ?? false;
    const { readerKeys, sentenceFocus } = reader.state.settings.value;
    // Where ↑ and ↓ move the sentence, ← and → are left to walk the toolbar.
    const isToolbars = isPlain && !isTyping && !(sentenceFocus && upOrDown.test(event.key));
    if (isToolbars && moveInToolbar(focused, event.key)) {
      event.preventDefault();
      return;
    }
    const areKeysOn = readerKeys || reader.state.lightbox.value !== null;
    const command = keyCommand(event, { isTyping, areKeysOn });
    if (command && runCommand(reader, command, focused)) event.preventDefault();
  };
  const options = { capture: true, signal };
  reader.view.addEventListener('keydown', onKeyDown, options);
  const hide = (event: KeyboardEvent): void => event.stopImmediatePropagation();
  for (const type of ['keyup', 'keypress'] as const) reader.view.addEventListener(type, hide, options);
  signal.addEventListener('abort', () => hideLastKeyUp(reader.view, hide), { once: true });
}

/** The key that closed the reader is let go after it: that too is none of the page's business. */
function hideLastKeyUp(view: Window, hide: (event: KeyboardEvent) => void): void {
  const listening = new AbortController();
  view.addEventListener('keyup', hide, { capture: true, once: true, signal: listening.signal });
  view.setTimeout(() => listening.abort(), keyUpMs);
}
