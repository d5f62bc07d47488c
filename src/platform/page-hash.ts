/** The hash of the page's address, without "#": where the library keeps its query. */
export const pageHash = {
  read: (): string => location.hash.slice(1),
  /** Replaces rather than pushes: Back leaves the library, it does not step through letters typed. */
  write: (hash: string): void => {
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  },
  subscribe: (onChange: () => void): (() => void) => {
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  },
};
