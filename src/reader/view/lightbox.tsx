import { ChevronLeft, ChevronRight, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../controls/icon-button';
import { useReader } from '../session/reader-context';
import { articleImages } from '../text/article-images';
import { Caption } from './figure-view';

/** One picture, as large as the window; a dialog of its own, so that all else rests. */
export function Lightbox() {
  const { article, state, text, commands } = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const images = articleImages(article);
  const index = state.lightbox.value;
  const image = index === null ? undefined : images[index];
  const isOpen = image !== undefined;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  if (!image || index === null) return null;
  const close = (): void => {
    state.lightbox.value = null;
  };
  return (
    <dialog
      ref={dialog}
      class="lightbox"
      aria-label={text('reader_picture')}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      {/* A click beside the picture closes it; keys have Escape and the button. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div class="stage" onClick={close}>
        <img key={image.url} src={image.url} alt={image.alt} />
      </div>
      <figure lang={article.language}>
        <Caption caption={image.caption} credit={image.credit} />
      </figure>
      <div class="lightbox-controls">
        {images.length > 1 && (
          <>
            <IconButton
              icon={ChevronLeft}
              label={text('reader_previous')}
              onClick={() => commands.stepPicture(-1)}
            />
            <span class="count" aria-live="polite">
              {text('reader_picture_of', index + 1, images.length)}
            </span>
            <IconButton
              icon={ChevronRight}
              label={text('reader_next')}
              onClick={() => commands.stepPicture(1)}
            />
          </>
        )}
        <IconButton icon={X} label={text('reader_close_picture')} onClick={close} />
      </div>
    </dialog>
  );
}
