export { summarize } from './summarize';
export { type TextDocument, type TextParagraph, type TextSentence, textDocument } from './text/document-text';
export { resolveSpan, type TextPlace } from './text/spans';
