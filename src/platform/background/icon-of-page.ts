import type { Detection } from '@/article';
import type { IconState } from '../icon';

/** The icon of a page at rest. Saved wins: that is what the person did. */
export const iconOfPage = (detection: Detection, isSaved: boolean): IconState =>
  isSaved ? 'saved' : detection.isArticle ? 'article' : 'unknown';
