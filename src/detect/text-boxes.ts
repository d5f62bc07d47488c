/** A paragraph of running text has at least so many characters; measured as Readability does, script-blind. */
const longText = 80;
/** A character of Chinese, Japanese or Korean says as much as so many letters. */
const denseFactor = 2.5;

export interface Box {
  readonly element: Element;
  chars: number;
  count: number;
}

/** Elements that running text stands in, each with its own text. */
export type TextBoxes = Map<Element, Box>;

const isDense = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);

/** Adds a trimmed line that stands in `parent`, where it is long enough; answers what the box holds by now. */
export function addText(boxes: TextBoxes, parent: Element, text: string): number {
  // One character in the middle stands for the line's script.
  const size = text.length * (isDense(text.charCodeAt(text.length >> 1)) ? denseFactor : 1);
  if (size < longText) return 0;
  let box = boxes.get(parent);
  if (!box) {
    box = { element: parent, chars: 0, count: 0 };
    boxes.set(parent, box);
  }
  box.chars += size;
  box.count++;
  return box.chars;
}
