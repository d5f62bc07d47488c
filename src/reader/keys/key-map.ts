/** What a key asks for. */
export type KeyCommand =
  | 'escape'
  | 'listen'
  | 'previous'
  | 'next'
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

/** Command of a key press, or null. Escape always works; the others yield to modifiers, fields and the setting. */
export function keyCommand(press: KeyPress, { isTyping, areKeysOn }: KeyContext): KeyCommand | null {
  if (press.isComposing || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === 'Escape') return 'escape';
  if (isTyping || !areKeysOn) return null;
  const command = letters.get(press.key.toLowerCase()) ?? null;
  const mayRepeat = command === 'larger' || command === 'smaller';
  return press.repeat && !mayRepeat ? null : command;
}
