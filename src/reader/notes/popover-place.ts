/** Distances in CSS pixels within the reader's frame. */
export interface PopoverPlace {
  readonly left: number;
  readonly width: number;
  /** One of the two is set: from the top where it opens downwards, from the bottom else. */
  readonly top: number | null;
  readonly bottom: number | null;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const widest = 340;
const margin = 12;
const gap = 6;
/** A popover of a few lines; where less room is left below the words, it opens upwards. */
const usualHeight = 160;

/** Places a popover below the words, or above where there is more room, and within the frame sideways. */
export function popoverPlace(words: Box, frame: Box): PopoverPlace {
  const width = Math.min(widest, frame.right - frame.left - 2 * margin);
  const rightmost = frame.right - frame.left - width - margin;
  const left = Math.max(margin, Math.min(words.left - frame.left, rightmost));
  const below = frame.bottom - words.bottom;
  const isBelow = below >= usualHeight || below >= words.top - frame.top;
  return {
    left,
    width,
    top: isBelow ? words.bottom - frame.top + gap : null,
    bottom: isBelow ? null : frame.bottom - words.top + gap,
  };
}
