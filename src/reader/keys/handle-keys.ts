import type { Reader } from '../session/reader';
import { type KeyCommand, keyCommand } from './key-map';
import { moveInToolbar } from './toolbar-keys';

/** Longer than anyone holds Escape. */
const keyUpMs = 1000;

const typingFields = 'input:not([type="checkbox"]), select, textarea, [contenteditable], audio, video';

function run(reader: Reader, command: KeyCommand, focused: Element | null): boolean {
  const { commands, state, narrator, article } = reader;
  const step = (by: number): boolean => {
    if (state.lightbox.value !== null) {
      commands.stepPicture(by);
      return true;
    }
    if (!narrator.isPlaying.value && narrator.at.value < 0) return false;
    narrator.step(by);
    return true;
  };
  const stepSentence = (by: number): boolean => {
    const isElsewhere = state.lightbox.value !== null || focused?.closest('.panel, .strip, .popover');
    if (isElsewhere || !state.settings.value.sentenceFocus) return false;
    commands.stepSentence(by);
    return true;
  };
  const hasContents = article.blocks.filter((block) => block.type === 'heading').length > 1;
  const table: Readonly<Record<KeyCommand, () => unknown>> = {
    escape: commands.goBack,
    listen: narrator.toggle,
    previous: () => step(-1),
    next: () => step(1),
    up: () => stepSentence(-1),
    down: () => stepSentence(1),
    focus: () => commands.setSentenceFocus(!state.settings.value.sentenceFocus),
    larger: () => commands.stepSize(1),
    smaller: () => commands.stepSize(-1),
    theme: commands.nextTheme,
    save: () => void commands.save(),
    contents: () => hasContents && commands.toggle('contents'),
    help: () => commands.toggle('help'),
  };
  return table[command]() !== false;
}

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
    if (isPlain && !isTyping && moveInToolbar(focused, event.key)) {
      event.preventDefault();
      return;
    }
    const areKeysOn = reader.state.settings.value.readerKeys || reader.state.lightbox.value !== null;
    const command = keyCommand(event, { isTyping, areKeysOn });
    if (command && run(reader, command, focused)) event.preventDefault();
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
