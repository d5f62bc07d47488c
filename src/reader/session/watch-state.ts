import { effect } from '@preact/signals';
import { afterFirstPaint } from './after-first-paint';
import { applyLook } from './apply-look';
import type { Reader } from './reader';
import type { TypefaceLoader } from './typefaces';

/** The strip needs its own 320 px beside the measure. */
const wideQuery = '(min-width: 1200px)';
const savedNoticeMs = 8000;

export interface Watched {
  readonly reader: Reader;
  readonly dialog: HTMLElement;
  readonly typefaces: TypefaceLoader;
  readonly signal: AbortSignal;
}

/** What follows from a change of state outside of the components: look, fonts, fading notices, the summary. */
export function watchState({ reader, dialog, typefaces, signal }: Watched): void {
  const { state, view, commands, narrator } = reader;
  const wide = view.matchMedia(wideQuery);
  const setWide = (): void => {
    state.isWide.value = wide.matches;
  };
  setWide();
  wide.addEventListener('change', setWide, { signal });
  const stops = [
    effect(() => applyLook(dialog, state.settings.value.reading)),
    effect(() => void typefaces.load(state.settings.value.reading.typeface)),
    effect(() => fadeSaved(reader)),
    effect(() => fadeResumed(reader)),
  ];
  // Names and figures in the text are marked by it, so it is made in every layout; the text comes first.
  afterFirstPaint(view, signal, () => {
    void commands.summarize();
    narrator.findVoices();
  });
  signal.addEventListener('abort', () => stops.forEach((stop) => void stop()), { once: true });
}

function fadeSaved({ state, view }: Reader): (() => void) | undefined {
  const { status } = state.save.value;
  if (status !== 'saved' && status !== 'undone') return undefined;
  const timer = view.setTimeout(() => {
    state.save.value = { status: 'idle' };
  }, savedNoticeMs);
  return () => view.clearTimeout(timer);
}

function fadeResumed({ state, view }: Reader): (() => void) | undefined {
  if (state.resumedAt.value === null) return undefined;
  const timer = view.setTimeout(() => {
    state.resumedAt.value = null;
  }, savedNoticeMs);
  return () => view.clearTimeout(timer);
}
