import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reader } from './reader';

const Context = createContext<Reader | null>(null);

export const ReaderProvider = Context.Provider;

export function useReader(): Reader {
  const reader = useContext(Context);
  if (!reader) throw new Error('useReader outside of a reader');
  return reader;
}
