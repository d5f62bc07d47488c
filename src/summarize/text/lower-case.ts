/** A text in lower case with every UTF-16 offset kept: "İ" alone would become two. */
export const lowerCase = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
