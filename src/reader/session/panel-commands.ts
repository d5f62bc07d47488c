import type { Overlay } from '../overlay/overlay';
import type { ReaderCommands } from './reader';
import type { PanelName, ReaderState } from './reader-state';

type PanelCommands = Pick<ReaderCommands, 'toggle' | 'toggleSummary'>;

export interface PanelCommandOptions {
  readonly overlay: Overlay;
  readonly state: ReaderState;
  readonly summarize: () => Promise<void>;
}

function focusControl({ root }: Overlay, panel: PanelName): void {
  const name = panel === 'help' ? 'more' : panel;
  root.querySelector<HTMLElement>(`[data-control="${name}"]`)?.focus();
}

/** Commands that open and close panels; with a panel that closes, the focus goes back to its control. */
export function panelCommands({ overlay, state, summarize }: PanelCommandOptions): PanelCommands {
  const toggle = (panel: PanelName): void => {
    const isOpen = state.panel.value === panel;
    state.panel.value = isOpen ? null : panel;
    if (isOpen) focusControl(overlay, panel);
  };
  const toggleSummary = (): void => {
    void summarize();
    if (state.isWide.value) state.isStripOpen.value = !state.isStripOpen.value;
    else toggle('summary');
  };
  return { toggle, toggleSummary };
}
