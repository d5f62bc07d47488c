export { openReader } from './open-reader';
export type {
  FontFaces,
  PageCount,
  ReaderActions,
  ReaderHandle,
  ReaderOptions,
  SavedRecord,
} from './reader-options';
export { andikaFaces } from './typefaces/andika';
export { lexendFaces } from './typefaces/lexend';
export { serifFaces } from './typefaces/serif';
export { warmUp } from './warm-up';
