/** citation-js comes without types; these are the calls of it that we make. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly output: { format(format: 'ris' | 'bibtex', items: readonly object[]): string };
    readonly config: { get(plugin: '@bibtex'): { readonly format: object } };
  };
}
