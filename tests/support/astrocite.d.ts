/** Two parsers of citation files that come without types. */
declare module 'astrocite-ris' {
  export function parse(text: string): readonly Record<string, unknown>[];
}
declare module 'astrocite-bibtex' {
  export function parse(text: string): readonly Record<string, unknown>[];
}
