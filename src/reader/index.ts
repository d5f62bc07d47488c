export { openReader } from './open-reader';
export type {
  FontFile,
  PageCount,
  ReaderActions,
  ReaderHandle,
  ReaderOptions,
  SavedRecord,
} from './reader-options';
export { andikaFiles } from './typefaces/andika';
export { lexendFiles } from './typefaces/lexend';
export { serifFiles } from './typefaces/serif';
