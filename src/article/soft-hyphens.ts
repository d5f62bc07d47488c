/**
 * A text without soft hyphens (U+00AD). They tell a browser where a long word may break; compared, searched or put
 * into another program they part the word.
 */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');
