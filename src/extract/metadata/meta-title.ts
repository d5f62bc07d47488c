import type { PageEvidence } from './page-evidence';

/** What lesser meta elements state as the title, '' if nothing. */
export const metaTitle = (meta: PageEvidence['meta']): string =>
  meta('title', 'dc.title', 'parsely-title', 'sailthru.title', 'citation_title', 'headline')[0] ?? '';
