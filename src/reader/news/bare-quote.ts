const quotationMarks = /^[\s"'“”«»„‟「」『』]+|[\s"'“”«»„‟「」『』]+$/g;

/** A quote without the quotation marks around it, of whatever kind; `<q>` puts those of its language. */
export const bareQuote = (text: string): string => text.replace(quotationMarks, '');
