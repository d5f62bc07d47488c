export interface ScrollTarget {
  getBoundingClientRect(): DOMRect;
}

/** Share of the window above the target: a sentence needs what stands before it. */
const restingShare = 0.28;
/** Farther jumps are instant: a long glide past the whole text says nothing. */
const glideWindows = 1.5;

/** Brings a target to a comfortable height. Glides only over short ways and where motion is welcome. */
export function scrollToTarget(scroller: Element, target: ScrollTarget): void {
  const view = scroller.ownerDocument.defaultView;
  const top = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const distance = top - scroller.clientHeight * restingShare;
  const isStill = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  const isFar = Math.abs(distance) > scroller.clientHeight * glideWindows;
  scroller.scrollBy({ top: distance, behavior: isStill || isFar ? 'instant' : 'smooth' });
}

/** True where some of the target is in the window. */
export function isOnScreen(scroller: Element, target: ScrollTarget): boolean {
  const frame = scroller.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  return box.bottom > frame.top && box.top < frame.bottom;
}

/** True where the target stands in the middle part of the window, clear of bars and edges. */
export function isInView(scroller: Element, target: ScrollTarget): boolean {
  const frame = scroller.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  return box.top >= frame.top + frame.height * 0.1 && box.bottom <= frame.bottom - frame.height * 0.2;
}
