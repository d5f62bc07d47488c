export { type BodySignature, bodySignature } from './body-signature';
export type { PageMetadata } from './page-metadata';
export { readMetadata } from './read-metadata';
