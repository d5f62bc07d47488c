import { useState } from 'preact/hooks';
import type { ArticleImage } from '@/article';
import { useReader } from '../session/reader-context';

interface PictureProps {
  readonly image: ArticleImage;
  /** Place among all pictures of the article. */
  readonly index: number;
}

/** A picture that opens large. Its size is reserved where the page states it, so that the text stays still. */
export function Picture({ image, index }: PictureProps) {
  const { text, commands } = useReader();
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <p class="broken">{text('reader_picture_failed')}</p>;
  const { url, alt, width, height } = image;
  return (
    <button
      type="button"
      class="picture"
      aria-label={alt ? text('reader_enlarge_of', alt) : text('reader_enlarge')}
      onClick={() => commands.openPicture(index)}
    >
      <img
        src={url}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        onError={() => setBroken(true)}
      />
    </button>
  );
}
