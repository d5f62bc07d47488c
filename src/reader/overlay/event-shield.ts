const shieldedEvents = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'focusin',
  'focusout',
  'input',
  'change',
  'beforeinput',
  'copy',
  'cut',
  'paste',
  'selectstart',
  'dragstart',
  'drop',
] as const;

/** Keeps what happens in the reader from bubbling up to the page's own handlers. */
export function shieldEvents(host: HTMLElement, signal: AbortSignal): void {
  for (const type of shieldedEvents) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
}
