import type { ReaderCommands } from './reader';
import type { ReaderState } from './reader-state';

type PictureCommands = Pick<ReaderCommands, 'openPicture' | 'stepPicture'>;

/** Commands of the picture over the text, one of so many `images`. */
export function pictureCommands({ lightbox }: ReaderState, images: number): PictureCommands {
  return {
    openPicture: (index) => {
      if (index >= 0 && index < images) lightbox.value = index;
    },
    stepPicture: (by) => {
      if (lightbox.value !== null) lightbox.value = (lightbox.value + by + images) % images;
    },
  };
}
