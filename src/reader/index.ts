export { openReader } from './open-reader';
export type { FontFile, ReaderActions, ReaderHandle, ReaderOptions, SavedRecord } from './reader-options';
