import type { Plugin } from 'vite';

/** Parses a script into a syntax tree with offsets (ESTree). */
type Parse = (code: string) => unknown;

export function eager(code: string, parse: Parse): string;
export function eagerFunctions(isWanted?: (fileName: string) => boolean): Plugin;
