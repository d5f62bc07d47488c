import { stepsTo } from '../walk/keywords';
import type { Run } from '../walk/page-map';

/** So many words must stand elsewhere; else the captions are the story. */
const leastText = 60;

const isItem = ({ container: { tag, parent } }: Run): boolean => tag === 'li' || parent?.tag === 'li';

/** An item of a list that is named for captions and belongs to a gallery, as slideshows keep them apart. */
const isGalleryCaption = (run: Run): boolean =>
  isItem(run) && stepsTo(run.container, 'caption') <= 2 && stepsTo(run.container, 'gallery') <= 6;

/** Tells captions of slideshows; where the page has hardly any other text, they are the story and no run is one. */
export function galleryCaptions(chosen: readonly Run[]): (run: Run) => boolean {
  const text = chosen.filter((run) => !isGalleryCaption(run));
  const hasText = text.reduce((sum, { words }) => sum + words, 0) >= leastText;
  return (run) => hasText && isGalleryCaption(run);
}
