import { browser } from './browser';

const commandNames = {
  _execute_action: 'popup',
  'toggle-reader': 'reader',
  'save-summary': 'save',
  'open-library': 'library',
} as const;

type CommandName = keyof typeof commandNames;

export interface Shortcut {
  readonly command: (typeof commandNames)[CommandName];
  /** As the browser writes it; blank where none is set. */
  readonly keys: string;
}

const isKnown = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(commandNames, name);

/** The shortcuts as they are set now: a person may have changed them, and another extension may hold them. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    isKnown(name) ? [{ command: commandNames[name], keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for shortcuts: Firefox by its API, Chrome by address. */
export function openShortcutSettings(): void {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
