export { type BodySignature, bodySignature } from './body-signature';
export { credits } from './credits';
export type { PageMetadata } from './page-metadata';
export { metadataSteps } from './read-metadata';
