import { type PanelCommandOptions, panelCommands } from './panel-commands';
import { pictureCommands } from './picture-commands';
import { popoverCommands } from './popover-commands';
import type { ReaderCommands } from './reader';
import type { ReaderState } from './reader-state';

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

export interface ViewCommandOptions extends PanelCommandOptions {
  readonly view: Window;
  readonly images: number;
  readonly close: () => void;
}

const noticeMs = 3000;

/** A notice goes by itself, unless another has taken its place. */
function noticeCommands(view: Window, { notice }: ReaderState): Pick<ReaderCommands, 'say'> {
  const say = (words: string): void => {
    notice.value = words;
    view.setTimeout(() => {
      if (notice.value === words) notice.value = '';
    }, noticeMs);
  };
  return { say };
}

/** Commands that open and close what lies over the text. */
export function viewCommands(options: ViewCommandOptions): ViewCommands {
  const { view, state, images, close } = options;
  const panels = panelCommands(options);
  const popover = popoverCommands(state);
  const goBack = (): void => {
    if (state.popover.value) popover.hidePopover();
    else if (state.lightbox.value !== null) state.lightbox.value = null;
    else if (state.panel.value) panels.toggle(state.panel.value);
    else close();
  };
  return {
    close,
    goBack,
    ...panels,
    ...pictureCommands(state, images),
    ...popover,
    ...noticeCommands(view, state),
  };
}
