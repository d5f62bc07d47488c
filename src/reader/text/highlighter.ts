/** What is lit in the text: the span that was jumped to, or the sentence that is read aloud. */
export type HighlightName = 'lit' | 'spoken';

export interface Highlighter {
  readonly show: (name: HighlightName, element: HTMLElement, range: Range | null) => void;
  readonly clear: (name: HighlightName) => void;
}

interface HighlightView extends Window {
  readonly CSS?: typeof CSS;
  readonly Highlight?: typeof Highlight;
}

const registered = (name: HighlightName): string => `tin-sach-${name}`;

/** True where the browser did as it was told; some keep the registry from content scripts. */
function attempt(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (refused) {
    void refused;
    return false;
  }
}

/** True where the range could be lit without touching the nodes (CSS Custom Highlight API). */
function light({ CSS: css, Highlight: Mark }: HighlightView, name: HighlightName, range: Range): boolean {
  if (!Mark || !css?.highlights) return false;
  return attempt(() => css.highlights.set(registered(name), new Mark(range)));
}

/** Lights ranges; where the browser cannot, the whole paragraph. */
export function createHighlighter(view: HighlightView): Highlighter {
  const marked = new Map<HighlightName, HTMLElement>();
  const clear = (name: HighlightName): void => {
    marked.get(name)?.classList.remove(name);
    marked.delete(name);
    if (view.CSS?.highlights) attempt(() => view.CSS?.highlights.delete(registered(name)));
  };
  const show = (name: HighlightName, element: HTMLElement, range: Range | null): void => {
    clear(name);
    if (range && light(view, name, range)) return;
    element.classList.add(name);
    marked.set(name, element);
  };
  return { show, clear };
}
