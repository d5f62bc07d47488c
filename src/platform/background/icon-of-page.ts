import type { IconState } from '../icon';

/** The icon of a page at rest. Saved wins: that is what the person did. */
export const iconOfPage = (isArticle: boolean, isSaved: boolean): IconState =>
  isSaved ? 'saved' : isArticle ? 'article' : 'unknown';
