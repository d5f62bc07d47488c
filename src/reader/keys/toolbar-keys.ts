const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Arrow keys, Home and End in a toolbar, as the ARIA practices have them. True where the key was for the
 * toolbar. The button that has the focus is the one that Tab comes back to.
 */
export function moveInToolbar(focused: Element | null, key: string): boolean {
  const toolbar = focused?.closest('[role="toolbar"]');
  if (!toolbar || !focused) return false;
  const buttons = [...toolbar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = buttons.indexOf(focused as HTMLButtonElement);
  const step = steps[key];
  const target = step === undefined ? edge(buttons, key) : buttons.at((at + step) % buttons.length);
  if (!target) return false;
  for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
  target.focus();
  return true;
}

function edge(buttons: readonly HTMLButtonElement[], key: string): HTMLButtonElement | undefined {
  if (key === 'Home') return buttons.at(0);
  return key === 'End' ? buttons.at(-1) : undefined;
}
