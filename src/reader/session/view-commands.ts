import type { Overlay } from '../overlay/overlay';
import { popoverCommands } from './popover-commands';
import type { ReaderCommands } from './reader';
import type { PanelName, ReaderState } from './reader-state';

type ViewCommands = Pick<
  ReaderCommands,
  | 'close'
  | 'goBack'
  | 'toggle'
  | 'toggleSummary'
  | 'openPicture'
  | 'stepPicture'
  | 'showPopover'
  | 'hidePopover'
  | 'say'
>;

export interface ViewCommandOptions {
  readonly view: Window;
  readonly overlay: Overlay;
  readonly state: ReaderState;
  readonly images: number;
  readonly close: () => void;
  readonly summarize: () => Promise<void>;
}

const noticeMs = 3000;

/** Commands that open and close what lies over the text. */
export function viewCommands(options: ViewCommandOptions): ViewCommands {
  const { view, overlay, state, images, close, summarize } = options;
  const popover = popoverCommands(state);
  const focusControl = (name: PanelName): void => {
    const { root } = overlay;
    const control = root.querySelector<HTMLElement>(`[data-control="${name === 'help' ? 'more' : name}"]`);
    control?.focus();
  };
  const toggle = (panel: PanelName): void => {
    const isOpen = state.panel.value === panel;
    state.panel.value = isOpen ? null : panel;
    if (isOpen) focusControl(panel);
  };
  const toggleSummary = (): void => {
    void summarize();
    if (state.isWide.value) state.isStripOpen.value = !state.isStripOpen.value;
    else toggle('summary');
  };
  const goBack = (): void => {
    if (state.popover.value) popover.hidePopover();
    else if (state.lightbox.value !== null) state.lightbox.value = null;
    else if (state.panel.value) toggle(state.panel.value);
    else close();
  };
  const openPicture = (index: number): void => {
    if (index >= 0 && index < images) state.lightbox.value = index;
  };
  const stepPicture = (by: number): void => {
    if (state.lightbox.value !== null) state.lightbox.value = (state.lightbox.value + by + images) % images;
  };
  const say = (notice: string): void => {
    state.notice.value = notice;
    view.setTimeout(() => {
      if (state.notice.value === notice) state.notice.value = '';
    }, noticeMs);
  };
  return {
    close,
    goBack,
    toggle,
    toggleSummary,
    openPicture,
    stepPicture,
    ...popover,
    say,
  };
}
