/** The words of a table written as running text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** The phrases of a table written as lines or between commas. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

export function phraseSet(text: string): ReadonlySet<string> {
  return new Set(phraseList(text));
}
