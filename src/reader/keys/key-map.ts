/** What a key asks for. */
export type KeyCommand =
  | 'escape'
  | 'listen'
  | 'previous'
  | 'next'
  | 'up'
  | 'down'
  | 'focus'
  | 'larger'
  | 'smaller'
  | 'theme'
  | 'save'
  | 'contents'
  | 'help';

const letters: ReadonlyMap<string, KeyCommand> = new Map([
  ['n', 'listen'],
  ['k', 'listen'],
  ['arrowleft', 'previous'],
  ['arrowright', 'next'],
  ['arrowup', 'up'],
  ['arrowdown', 'down'],
  ['l', 'focus'],
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
  ['d', 'theme'],
  ['s', 'save'],
  ['t', 'contents'],
  ['?', 'help'],
]);

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'repeat'
>;

export interface KeyContext {
  /** The focus is in a field that uses keys itself. */
  readonly isTyping: boolean;
  readonly areKeysOn: boolean;
}

/** What a person who holds the key wants again and again. */
const repeated: ReadonlySet<KeyCommand> = new Set(['larger', 'smaller', 'up', 'down']);
/** No letters: dictation software types none of them by mistake (WCAG 2.1.4), so the setting leaves them on. */
const always: ReadonlySet<KeyCommand> = new Set(['up', 'down']);

/** Command of a key press, or null. Escape always works; the others yield to modifiers, fields and the setting. */
export function keyCommand(press: KeyPress, { isTyping, areKeysOn }: KeyContext): KeyCommand | null {
  if (press.isComposing || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === 'Escape') return 'escape';
  const command = letters.get(press.key.toLowerCase());
  if (isTyping || command === undefined) return null;
  const isOn = areKeysOn || always.has(command);
  return isOn && (!press.repeat || repeated.has(command)) ? command : null;
}
