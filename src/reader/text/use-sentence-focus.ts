import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReader } from '../session/reader-context';

/** What a press on it is for, rather than for the sentence around it. */
const pressed = 'a, button, audio, video, iframe';

/** Where all but one sentence is dimmed: sees to it that there is one, and lets a press choose it. */
export function useSentenceFocus(page: RefObject<HTMLElement | null>): void {
  const { article, state, commands } = useReader();
  const isOn = state.settings.value.sentenceFocus;
  const resumedAt = state.resumedAt.value;
  useEffect(() => {
    if (isOn) commands.showSentence();
    else commands.hideSentence();
  }, [article, commands, isOn, resumedAt]);
  useEffect(() => {
    const element = page.current;
    if (!element || !isOn) return undefined;
    const onClick = (event: MouseEvent): void => {
      if (!(event.target as Element).closest(pressed)) commands.pickSentence(event);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [article, commands, isOn, page]);
}
