import { ChevronLeft, ChevronRight, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleImage } from '@/article';
import { IconButton } from '../controls/icon-button';
import { useReader } from '../session/reader-context';
import { articleImages } from '../text/article-images';
import { Caption } from './figure-view';

interface StageProps {
  readonly images: readonly ArticleImage[];
  readonly index: number;
  readonly onClose: () => void;
}

function Paging({ images, index }: Pick<StageProps, 'images' | 'index'>) {
  const { text, commands } = useReader();
  if (images.length < 2) return null;
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label={text('reader_previous')}
        onClick={() => commands.stepPicture(-1)}
      />
      <span class="count" aria-live="polite">
        {text('reader_picture_of', index + 1, images.length)}
      </span>
      <IconButton icon={ChevronRight} label={text('reader_next')} onClick={() => commands.stepPicture(1)} />
    </>
  );
}

function Stage({ images, index, onClose }: StageProps) {
  const { article, text } = useReader();
  const image = images[index];
  if (!image) return null;
  return (
    <>
      {/* A click beside the picture closes it; keys have Escape and the button. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div class="stage" onClick={onClose}>
        <img key={image.url} src={image.url} alt={image.alt} />
      </div>
      <figure lang={article.language} dir={article.direction}>
        <Caption caption={image.caption} credit={image.credit} />
      </figure>
      <div class="lightbox-controls">
        <Paging images={images} index={index} />
        <IconButton icon={X} label={text('reader_close_picture')} onClick={onClose} />
      </div>
    </>
  );
}

/** One picture, as large as the window; a dialog of its own, so that all else rests. */
export function Lightbox() {
  const { article, state, text } = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const index = state.lightbox.value;
  const isOpen = index !== null;
  useLayoutEffect(() => {
    // Closing the dialog, rather than taking it out, gives the focus back to the picture.
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const close = (): void => {
    state.lightbox.value = null;
  };
  const onCancel = (event: Event): void => {
    event.preventDefault();
    close();
  };
  return (
    <dialog ref={dialog} class="lightbox" aria-label={text('reader_picture')} onCancel={onCancel}>
      {isOpen && <Stage images={articleImages(article)} index={index} onClose={close} />}
    </dialog>
  );
}
