export { createLibrary, type Library, type LibraryOptions } from './create-library';
export { type Export, exportAll } from './export';
export { type ExportFile, exportFile } from './export-file';
export type { ImportReport } from './import';
export type { KeyValueStore, StoreError } from './key-value-store';
export { idIn, idOfUrl } from './keys';
export { createQueue } from './queue';
export { getSaved, type Listing, latest, list, paragraphsOf, type Unreadable } from './read';
export type { Saved, SaveInput } from './save';
