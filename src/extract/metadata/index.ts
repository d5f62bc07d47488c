export { type BodySignature, bodySignature, type PageMetadata, readMetadata } from './read-metadata';
