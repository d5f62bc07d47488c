import type { PageMetadata } from './page-metadata';

/**
 * Languages whose papers fill the author field with the publishing company by template, so that a collective
 * there says nothing (Vietnamese: seven outlets, 2026-11).
 */
const templated = new Set(['vi']);

/** True where a desk or an organisation in the author's place means that it wrote the article. */
export const signsAsCollective = ({ language }: PageMetadata): boolean =>
  !templated.has(language.split('-')[0] ?? '');
