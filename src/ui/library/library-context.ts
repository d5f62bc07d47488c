import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LibraryDeps } from './library-deps';
import type { LibraryStore } from './library-store';

interface LibraryContext {
  readonly store: LibraryStore;
  readonly deps: LibraryDeps;
}

const Context = createContext<LibraryContext | null>(null);

export const LibraryProvider = Context.Provider;

/** Store and dependencies of the library page that the component is part of. */
export function useLibrary(): LibraryContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useLibrary outside of LibraryApp');
  return context;
}
