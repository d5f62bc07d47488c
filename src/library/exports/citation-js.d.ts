/** citation-js comes without types; these are the calls of it that we make. */
declare module '@citation-js/core' {
  /** Reads any format that it knows; `data` is CSL-JSON, of which it keeps what the schema has. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly object[];
  }
  export const plugins: {
    readonly output: { format(format: 'ris' | 'bibtex', items: readonly object[]): string };
    readonly config: { get(plugin: '@bibtex'): { readonly format: object } };
  };
}
