import type { ReaderCommands } from './reader';
import type { ReaderState } from './reader-state';

type PopoverCommands = Pick<ReaderCommands, 'showPopover' | 'hidePopover'>;

/** Commands of the popover over the text. */
export function popoverCommands(state: ReaderState): PopoverCommands {
  return {
    showPopover: (content) => {
      state.popover.value = content;
    },
    hidePopover: () => {
      const open = state.popover.value;
      state.popover.value = null;
      // The focus moved into a footnote, so it goes back to where the footnote is called.
      if (open?.kind === 'note') open.anchor.focus({ preventScroll: true });
    },
  };
}
