export { type BodySignature, bodySignature } from './body-signature';
export { credits } from './credits';
export type { PageMetadata } from './page-metadata';
export { readMetadata } from './read-metadata';
