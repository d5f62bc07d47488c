/** So many of the last paragraphs may tell whom to write to. */
const notes = 3;
const longestNote = 500;

/** An address, a handle, or where to reach or follow someone. */
const contact = /@\w{3,}|\b(e-?mail|contact|reached|follow)\b.{0,30}\b(at|on|by|via)\b/i;

/**
 * Indexes of the last paragraphs that name an author of the story and how to reach them. A note without either is
 * kept: what it says of its author may as well be part of the story.
 */
export function authorNotes(texts: readonly string[], byline: readonly string[]): ReadonlySet<number> {
  const names = byline.filter((name) => /\s/.test(name));
  const isNote = (text: string): boolean =>
    text.length <= longestNote && contact.test(text) && names.some((name) => text.includes(name));
  const from = Math.max(1, texts.length - notes);
  return new Set(texts.slice(from).flatMap((text, i) => (isNote(text) ? [from + i] : [])));
}
