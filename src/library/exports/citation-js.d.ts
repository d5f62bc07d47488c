/** citation-js comes without types; this is the one call of it that we make. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly output: { format(format: 'ris' | 'bibtex', items: readonly object[]): string };
  };
}
