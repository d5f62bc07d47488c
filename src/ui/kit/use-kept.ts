import { useEffect, useRef } from 'preact/hooks';

const pauseMs = 600;

/** Keeps what somebody types: in a pause, when the field is left, and when it goes away. */
export function useKept(keep: (value: string) => void) {
  const waiting = useRef<{ readonly value: string; readonly timer: ReturnType<typeof setTimeout> } | null>(
    null,
  );
  const newest = useRef(keep);
  newest.current = keep;

  function now(): void {
    const last = waiting.current;
    if (last === null) return;
    clearTimeout(last.timer);
    waiting.current = null;
    newest.current(last.value);
  }

  function later(value: string): void {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { value, timer: setTimeout(now, pauseMs) };
  }

  const leave = useRef(now);
  leave.current = now;
  useEffect(() => {
    const flush = () => leave.current();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return { now, later };
}
