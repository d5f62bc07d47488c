import { markRange, unmark } from './text-marks';

/** What is lit in the text: the span that was jumped to, or the sentence that is read aloud. */
export type HighlightName = 'lit' | 'spoken';

export interface Highlighter {
  /**
   * Lights what `find` finds once the last light is out, or the whole element where it finds nothing.
   * Answers with what stands there now, to scroll to.
   */
  readonly show: (name: HighlightName, element: HTMLElement, find: () => Range | null) => HTMLElement;
  readonly clear: (name: HighlightName) => void;
}

/**
 * Lights ranges by marks around their text. Not by the CSS Custom Highlight API: its registry is the page's
 * too, and the ranges in it would lead a page into the closed root.
 */
export function createHighlighter(): Highlighter {
  const marked = new Map<HighlightName, readonly HTMLElement[]>();
  const whole = new Map<HighlightName, HTMLElement>();
  const clear = (name: HighlightName): void => {
    whole.get(name)?.classList.remove(name);
    whole.delete(name);
    unmark(marked.get(name) ?? []);
    marked.delete(name);
  };
  const show: Highlighter['show'] = (name, element, find) => {
    clear(name);
    const range = find();
    const marks = range ? markRange(range, name) : [];
    const [first] = marks;
    if (first) {
      marked.set(name, marks);
      return first;
    }
    element.classList.add(name);
    whole.set(name, element);
    return element;
  };
  return { show, clear };
}
