/** The words of a table: rows of words with bars between them weigh less in a script than a list of strings. */
export const wordList = (...rows: readonly string[]): readonly string[] => rows.join('|').split('|');
