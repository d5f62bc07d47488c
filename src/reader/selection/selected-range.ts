interface SelectingRoot extends ShadowRoot {
  /** Chromium's own; the document's selection stops at the host there. */
  getSelection?(): Selection | null;
}

function asRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | null {
  const range = startContainer.ownerDocument?.createRange();
  range?.setStart(startContainer, startOffset);
  range?.setEnd(endContainer, endOffset);
  return range ?? null;
}

/** Chromium has it since 137, Firefox since 142. */
function composedRange(selection: Selection, root: ShadowRoot): Range | null {
  if (!('getComposedRanges' in selection)) return null;
  const [composed] = selection.getComposedRanges({ shadowRoots: [root] });
  return composed ? asRange(composed) : null;
}

/** What is selected inside of a closed shadow root, or null where nothing is. */
export function selectedRange(root: SelectingRoot): Range | null {
  const selection = root.getSelection?.() ?? root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = composedRange(selection, root) ?? selection.getRangeAt(0);
  return !range.collapsed && root.contains(range.commonAncestorContainer) ? range : null;
}
